import { createAddInFrame } from '../frame/add-in-frame.ts';
import type { CellArea, WorkbookData, WorksheetData } from '../model/workbook-data.ts';
import type { HostWords } from './host-words.ts';
import { elementById } from './page-elements.ts';
import { showUnsupported } from './unsupported-panel.ts';
import type { WorkbookEdit } from './workbook-edits.ts';

export interface AddInPane {
  edited: (edit: WorkbookEdit) => void;
  selected: (worksheet: WorksheetData, area: CellArea) => void;
  activated: (worksheetId: string) => void;
  unsupported: () => string[];
  /** Runs a function that a button of the ribbon would run. */
  runCommand: (functionName: string, controlId: string) => void;
  close: () => void;
}

export interface AddInPaneOptions {
  workbook: WorkbookData;
  words: HostWords;
  locale: string;
  addin: string | null;
  /** The version of ExcelApi to play, where not the newest. */
  excelApi: string | null;
  /** What it can do besides, by Office's names of its requirement sets. */
  moreSets: readonly string[];
  /** Plays an Excel that never answers. */
  isSilent: boolean;
  /** The add-in has changed the workbook. */
  changed: () => void;
  activate: (worksheetId: string) => void;
  select: (area: CellArea) => void;
  selection: () => { worksheetId: string; area: CellArea };
  isEditing: () => boolean;
  /** The add-in has made another workbook. */
  openNew: (bytes: Uint8Array) => void;
  /** Gives the keyboard back to the cells. */
  focus: () => void;
}

/** The add-in beside the grid. Without one, the grid has the whole width. */
export function openAddInPane({ addin, words, ...options }: AddInPaneOptions): AddInPane {
  const pane = elementById('pane', HTMLElement);
  const heading = document.createElement('h2');
  heading.textContent = words.pane;
  pane.replaceChildren(heading);
  elementById('pane-side', HTMLElement).hidden = addin === null;
  if (addin === null) return noAddIn;
  const { workbook, activate, select, selection, isEditing, openNew } = options;
  const frame = createAddInFrame({
    workbook,
    address: addin,
    title: words.pane,
    locale: options.locale,
    ...(options.excelApi === null ? {} : { excelApi: options.excelApi }),
    moreSets: options.moreSets,
    isSilent: options.isSilent,
    page: {
      isEditing,
      selection,
      select,
      openNew,
      // Going to the worksheet that is shown would take its selection away.
      activate: (id) => {
        if (id !== workbook.activeWorksheetId) activate(id);
      },
    },
    changed: options.changed,
    leave: options.focus,
    unsupportedChanged: (calls) => showUnsupported(words.unsupported, calls),
  });
  pane.append(frame.element);
  const { interpreter, session } = frame;
  const closing = new AbortController();
  // F6 goes round the parts of Excel's window.
  const goRound = (event: KeyboardEvent) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    frame.element.focus();
    session.enter();
  };
  addEventListener('keydown', goRound, { signal: closing.signal });
  return {
    edited: ({ worksheet, area, changeType }) => {
      if (changeType === 'RowsHidden') return;
      interpreter.edited({ worksheet, area, changeType });
      session.sendEvents();
    },
    selected: (worksheet, area) => {
      interpreter.selected(worksheet, area);
      session.sendEvents();
      session.selectionChanged();
    },
    activated: (worksheetId) => {
      interpreter.activated(worksheetId);
      session.sendEvents();
    },
    unsupported: frame.unsupported,
    runCommand: session.runCommand,
    close: () => {
      closing.abort();
      frame.close();
      pane.replaceChildren();
    },
  };
}

const noAddIn: AddInPane = {
  edited: () => {},
  selected: () => {},
  activated: () => {},
  unsupported: () => [],
  runCommand: () => {},
  close: () => {},
};
