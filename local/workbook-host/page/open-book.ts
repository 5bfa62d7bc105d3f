import { findArea } from '../codec/cell-reference.ts';
import { isSameArea } from '../codec/patch-worksheet.ts';
import { saveWorkbook } from '../codec/save-workbook.ts';
import type { SourcePackage } from '../codec/source-package.ts';
import { createGrid } from '../grid/create-grid.ts';
import type { GridPort } from '../grid/grid-port.ts';
import type { CellArea, WorkbookData, WorksheetData } from '../model/workbook-data.ts';
import { type AddInPane, openAddInPane } from './add-in-pane.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import { createFormulaBar } from './formula-bar.ts';
import type { HostWords } from './host-words.ts';
import { elementById } from './page-elements.ts';
import { showUnsupported } from './unsupported-panel.ts';
import { createWorkbookEdits } from './workbook-edits.ts';
import { showTabs } from './worksheet-tabs.ts';

export interface OpenBook {
  workbook: WorkbookData;
  save: () => Uint8Array;
  isKept: () => boolean;
  unsupported: () => string[];
  runCommand: AddInPane['runCommand'];
  close: () => void;
}

export interface BookToShow {
  workbook: WorkbookData;
  source: SourcePackage;
  /** Under which its unsaved changes are kept. */
  key: string;
  locale: string;
  words: HostWords;
  tell: (text: string) => Promise<void>;
  isDraft: boolean;
  addin: string | null;
  excelApi: string | null;
  moreSets: readonly string[];
  isSilent: boolean;
  /** The add-in has made another workbook. */
  openNew: (bytes: Uint8Array) => void;
}

/** Puts an opened workbook on the page: grid, tabs, formula bar, commands, and the add-in beside it. */
export function showBook(given: BookToShow): OpenBook {
  const { workbook, source, words, tell } = given;
  const closing = new AbortController();
  const { signal } = closing;
  const state = elementById('state', HTMLElement);
  const worksheet = (): WorksheetData => {
    const found =
      workbook.worksheets.find(({ id }) => id === workbook.activeWorksheetId) ?? workbook.worksheets[0];
    if (!found) throw new Error('a workbook has a worksheet');
    return found;
  };
  const save = () => saveWorkbook(workbook, source);
  const keeper = createDraftKeeper({ ...given, save });
  let pane: AddInPane | undefined;

  const edits = createWorkbookEdits(
    workbook,
    (edit) => {
      changed();
      pane?.edited(edit);
    },
    given.locale,
  );
  const changed = () => {
    keeper.changed();
    draw();
  };
  const draw = () => {
    showUnsupported(words.unsupported, pane?.unsupported() ?? []);
    grid.refresh();
    showTabs(workbook, activate);
    formulaBar.show(grid.selection(), grid.activeText());
    elementById('undo', HTMLButtonElement).disabled = !edits.canUndo();
    elementById('redo', HTMLButtonElement).disabled = !edits.canRedo();
  };
  const activate = (id: string) => {
    grid.commit();
    workbook.activeWorksheetId = id;
    grid.show();
    showTabs(workbook, activate);
    pane?.activated(id);
  };
  const selected = (area: CellArea) => {
    formulaBar.show(area, grid.activeText());
    const isOne =
      area.rows * area.columns === 1 || worksheet().merges.some((merge) => isSameArea(merge, area));
    state.textContent = isOne ? words.ready : words.selectionCount(area.rows * area.columns);
    pane?.selected(worksheet(), area);
  };
  const shift = (kind: 'insert' | 'delete', at: number, count: number) => {
    if (worksheet().isProtected) void tell(words.mergedRows).then(grid.focus);
    else edits.shiftRows(worksheet(), kind, at, count);
  };
  const port: GridPort = {
    worksheet,
    worksheets: () => workbook.worksheets,
    styles: () => workbook.styles,
    mayEdit: (area) => {
      const may = !worksheet().isProtected || !hasLocked(workbook, worksheet(), area);
      if (!may) void tell(words.protectedCell).then(grid.focus);
      return may;
    },
    enterText: (row, column, text) => edits.enterText(worksheet(), row, column, text),
    clear: (area) => edits.clear(worksheet(), area),
    pasteRows: (row, column, rows) => {
      const columns = Math.max(1, ...rows.map((texts) => texts.length));
      if (!port.mayEdit({ row, column, rows: rows.length, columns })) return;
      edits.enterRows(worksheet(), row, column, rows);
    },
    insertRows: (at, count) => shift('insert', at, count),
    deleteRows: (at, count) => shift('delete', at, count),
    sortTable: (table, column, ascending) => edits.sort(worksheet(), table, column, ascending),
    filterTable: (table, column, values) => edits.filter(worksheet(), table, column, values),
    undo: edits.undo,
    redo: edits.redo,
    selected,
  };
  const formulaBar = createFormulaBar(
    {
      enter: (text) => {
        const { row, column } = grid.selection();
        if (text !== grid.activeText()) edits.enterText(worksheet(), row, column, text);
      },
      mayEdit: () => port.mayEdit({ ...grid.selection(), rows: 1, columns: 1 }),
      goTo: (text) => goTo(text),
      leave: () => grid.focus(),
    },
    signal,
  );
  const goTo = (text: string) => {
    const name = workbook.names.find((one) => one.visible && one.name.toLowerCase() === text.toLowerCase());
    const target = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(name?.formula ?? '');
    const sheetName = (target?.[1]?.replaceAll("''", "'") ?? target?.[2])?.toLowerCase();
    const named = workbook.worksheets.find((one) => one.name.toLowerCase() === sheetName);
    if (named && named.id !== workbook.activeWorksheetId) activate(named.id);
    const area = findArea(target?.[3] ?? text);
    if (area) grid.select(area);
    else formulaBar.show(grid.selection(), grid.activeText());
  };
  const grid = createGrid(elementById('grid', HTMLElement), {
    port,
    words: words.grid,
    editing: (text) => {
      state.textContent = text === undefined ? words.ready : words.typing;
      formulaBar.editing(text);
    },
  });

  const command = (id: string, run: () => void) => {
    const button = elementById(id, HTMLButtonElement);
    button.disabled = false;
    // The commands must not take the focus: what is being typed is entered first.
    button.addEventListener(
      'click',
      () => {
        grid.commit();
        run();
        grid.focus();
      },
      { signal },
    );
  };
  command('download', () => {
    offerDownload(save(), workbook.fileName);
    keeper.saved();
  });
  command('insert-row', () => {
    const { row, rows } = grid.selection();
    shift('insert', row, rows);
  });
  command('undo', edits.undo);
  command('redo', edits.redo);
  addEventListener('pagehide', () => grid.commit(), { signal });

  document.title = workbook.fileName;
  elementById('file-name', HTMLElement).textContent = workbook.fileName;
  draw();
  selected(grid.selection());
  pane = openAddInPane({
    ...given,
    changed,
    activate,
    select: grid.select,
    selection: () => ({ worksheetId: workbook.activeWorksheetId, area: grid.selection() }),
    isEditing: grid.isEditing,
    focus: grid.focus,
  });

  return {
    workbook,
    save: () => {
      grid.commit();
      return save();
    },
    isKept: keeper.isKept,
    unsupported: () => pane?.unsupported() ?? [],
    runCommand: (functionName, controlId) => pane?.runCommand(functionName, controlId),
    close: () => {
      closing.abort();
      keeper.close();
      pane?.close();
    },
  };
}

function hasLocked(workbook: WorkbookData, worksheet: WorksheetData, area: CellArea): boolean {
  for (let row = area.row; row < area.row + Math.min(area.rows, 2000); row += 1) {
    for (let column = area.column; column < area.column + Math.min(area.columns, 200); column += 1) {
      const merge = worksheet.merges.find(
        (one) =>
          row >= one.row &&
          row < one.row + one.rows &&
          column >= one.column &&
          column < one.column + one.columns,
      );
      const key = merge ? `${merge.row},${merge.column}` : `${row},${column}`;
      if (workbook.styles[worksheet.cells.get(key)?.style ?? 0]?.locked ?? true) return true;
    }
  }
  return false;
}

function offerDownload(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
