import type { BoundRange, Place, WorkbookChange } from '#addin/state/workbook-port.ts';
import { findForms } from '#domain/finder/find-forms.ts';
import { placeForms } from '#domain/finder/place-forms.ts';
import type { Grid } from '#domain/grid/grid.ts';
import { adoptBases } from './adopt-bases.ts';
import type { DepartmentDesk } from './department-desk.ts';
import type { DepartmentState, TypedText } from './department-state.ts';
import { earlierFieldsOfSheet, fieldsOfSheet } from './fields-of-sheet.ts';
import { placeFields } from './place-fields.ts';
import { fieldRef, type PlacedField } from './placed-field.ts';

/** Keeps the state in step with the open workbook. */
export interface Reading {
  /** Reads the whole workbook, or only these worksheets again. */
  read(worksheets?: readonly string[]): Promise<void>;
  /** Works the answers and hand-made bindings in without reading again. */
  apply(): void;
  /** A cell that the clerk pointed at; stored in the file with 「このブックで始める」. */
  putByHand(ref: string, place: Place): void;
  noteChange(change: WorkbookChange): void;
}

/** Many cells change at once when somebody pastes; they are read once, after the last. */
const settleTime = 150;
const editingTime = 1500;

export function createReading(desk: DepartmentDesk): Reading {
  let grids: Grid[] = [];
  let bounds: BoundRange[] = [];
  let waiting: Promise<void> = Promise.resolve();
  const byHand = new Map<string, Place>();
  const dirty = new Set<string>();
  let isAllDirty = false;
  let callOff = () => {};

  const apply = () => {
    desk.store.change((now) => adoptBases(withWorkbook(now, desk, grids, bounds, byHand)));
  };

  const readNow = async (worksheets?: readonly string[]) => {
    if (worksheets) grids = await readSome(desk, grids, worksheets);
    else
      [grids, bounds] = await Promise.all([
        desk.ports.workbook.readGrids(),
        desk.ports.workbook.readBindings(),
      ]);
    apply();
  };
  const read = (worksheets?: readonly string[]) => {
    // One after the other, so that an older reading never overwrites a newer one.
    const reading = waiting.then(() => readNow(worksheets));
    waiting = reading.catch(() => undefined);
    return reading;
  };
  const readDirty = () => {
    const worksheets = isAllDirty ? undefined : [...dirty];
    dirty.clear();
    isAllDirty = false;
    read(worksheets).catch(readLater);
  };
  // Excel answers nothing while a cell is being edited; what was missed is read when that is over.
  const readLater = () => {
    isAllDirty = true;
    callOff();
    callOff = desk.ports.later(editingTime, readDirty);
  };

  return {
    read,
    apply,
    putByHand(ref, place) {
      byHand.set(ref, place);
      apply();
    },
    noteChange(change) {
      if (change.kind === 'selection') return;
      if (change.kind === 'structure') isAllDirty = true;
      else dirty.add(change.worksheet);
      callOff();
      callOff = desk.ports.later(settleTime, readDirty);
    },
  };
}

async function readSome(desk: DepartmentDesk, grids: Grid[], worksheets: readonly string[]): Promise<Grid[]> {
  const fresh = await Promise.all(worksheets.map((name) => desk.ports.workbook.readGrid(name)));
  return grids.map((grid) => fresh.find((one) => one?.worksheet === grid.worksheet) ?? grid);
}

function withWorkbook(
  now: DepartmentState,
  desk: DepartmentDesk,
  grids: Grid[],
  bounds: BoundRange[],
  byHand: ReadonlyMap<string, Place>,
): DepartmentState {
  const plan = now.round.definition;
  const report = findForms(grids, plan);
  const placing = placeForms(report, {
    sheets: now.sheets,
    department: desk.opened.role.department,
    answers: now.answers,
  });
  const sheets = now.sheets.map((key) => ({ key, fields: fieldsOfSheet(plan, key) }));
  const pointed = sheets.flatMap(({ key, fields }) =>
    fields.flatMap(({ id }) => {
      const place = byHand.get(fieldRef(key, id));
      return place ? [{ binding: { ...key, field: id }, place }] : [];
    }),
  );
  const fields = placeFields({ grids, bounds: [...bounds, ...pointed] }, placing, sheets).map((one) =>
    byHand.has(fieldRef(one.key, one.field)) ? { ...one, isBound: false } : one,
  );
  const written = now.sheets.map((key) => ({ key, fields: earlierFieldsOfSheet(plan, key) }));
  const earlier = placeFields({ grids, bounds }, placing, written);
  return { ...now, placing, notes: report.notes, fields, earlier, typed: stillTyped(now.typed, fields) };
}

/** What the cell now holds is no longer waiting to be written. */
function stillTyped(typed: DepartmentState['typed'], fields: PlacedField[]): Record<string, TypedText> {
  const texts = new Map(fields.map((one) => [fieldRef(one.key, one.field), one.text]));
  return Object.fromEntries(Object.entries(typed).filter(([ref, one]) => texts.get(ref) !== one.text));
}
