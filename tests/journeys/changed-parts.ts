import { unzipSync } from 'fflate';
import { cellReference } from '#local/workbook-host/codec/cell-reference.ts';
import { openWorkbook } from '#local/workbook-host/codec/open-workbook.ts';
import type { WorkbookData, WorksheetData } from '#local/workbook-host/model/workbook-data.ts';

/** Everything in which two states of one file differ. */
export interface Changed {
  /** Parts of the package whose bytes differ, or that only one of them has. */
  parts: string[];
  /** `worksheet!B3` where value, formula or style differ. */
  cells: string[];
  /** Defined names that were added, removed or moved. */
  names: string[];
  /** Worksheets in which anything but cells differs: widths, heights, merges, tables, protection, visibility. */
  layouts: string[];
}

export function changedParts(before: Uint8Array, after: Uint8Array): Changed {
  const [old, fresh] = [open(before), open(after)];
  return {
    parts: differing(unzipSync(before), unzipSync(after), (a, b) => Buffer.compare(a, b) === 0),
    cells: old.worksheets.flatMap((worksheet) => changedCells(worksheet, same(fresh, worksheet), old, fresh)),
    names: differing(namesOf(old), namesOf(fresh)),
    layouts: differing(layoutsOf(old), layoutsOf(fresh)),
  };
}

function open(bytes: Uint8Array): WorkbookData {
  const opened = openWorkbook(bytes, 'file.xlsx');
  if (!opened.ok) throw new Error(`The file cannot be opened: ${opened.refusal.code}`);
  return opened.workbook;
}

function same(workbook: WorkbookData, { name }: WorksheetData): WorksheetData | undefined {
  return workbook.worksheets.find((one) => one.name === name);
}

function changedCells(
  old: WorksheetData,
  fresh: WorksheetData | undefined,
  before: WorkbookData,
  after: WorkbookData,
): string[] {
  const keys = new Set([...old.cells.keys(), ...(fresh?.cells.keys() ?? [])]);
  return [...keys]
    .filter((key) => cellText(old, key, before) !== cellText(fresh, key, after))
    .map((key) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return `${old.name}!${cellReference(row, column)}`;
    });
}

function cellText(worksheet: WorksheetData | undefined, key: string, { styles }: WorkbookData): string {
  const cell = worksheet?.cells.get(key);
  return JSON.stringify([cell?.value ?? null, cell?.formula, styles[cell?.style ?? 0]]);
}

function namesOf({ names }: WorkbookData): Record<string, string> {
  return Object.fromEntries(names.map((one) => [one.name, one.formula]));
}

function layoutsOf({ worksheets }: WorkbookData): Record<string, string> {
  return Object.fromEntries(
    worksheets.map(({ cells: _, id: __, shifts: ___, ...layout }) => [
      layout.name,
      JSON.stringify(layout, (_key, value) =>
        value instanceof Map || value instanceof Set ? [...value] : value,
      ),
    ]),
  );
}

function differing<T>(
  a: Record<string, T>,
  b: Record<string, T>,
  isSame: (one: T, other: T) => boolean = Object.is,
): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => {
      const [one, other] = [a[key], b[key]];
      return one === undefined || other === undefined || !isSame(one, other);
    })
    .sort();
}
