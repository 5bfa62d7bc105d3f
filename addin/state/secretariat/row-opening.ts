import type { WorkbookChange } from '#addin/state/workbook-port.ts';
import type { Grid } from '#domain/grid/grid.ts';
import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { openSheet } from './review/open-sheet.ts';
import type { SecretariatDesk } from './secretariat-desk.ts';

const restTime = 200;

/** Opens the sheet whose row is selected in the list's worksheet. The worksheet is read again only after it changed. */
export function createRowOpening(
  desk: SecretariatDesk,
  worksheet: () => string | undefined,
): (change: WorkbookChange) => void {
  const { store, ports } = desk;
  let grid: Grid | undefined;
  let callOff = () => {};

  const openRow = async (row: number) => {
    const name = worksheet();
    if (name === undefined) return;
    grid ??= await ports.workbook.readGrid(name);
    const texts = new Set(grid?.cells.filter((cell) => cell.row === row).map((cell) => cell.text));
    const key = store.get().sheets.find((one) => texts.has(sheetKeyText(one)));
    if (key) store.change((now) => openSheet(now, key));
  };

  return (change) => {
    if (change.kind !== 'selection') {
      if (change.worksheet === worksheet()) grid = undefined;
      return;
    }
    if (change.place.worksheet !== worksheet()) return;
    callOff();
    callOff = ports.later(restTime, () => void openRow(change.place.area.row));
  };
}
