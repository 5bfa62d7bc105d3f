import type { FieldId } from '#domain/plan/plan-definition.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { SheetBase, WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import type { DepartmentDesk } from './department-desk.ts';
import type { DepartmentState } from './department-state.ts';
import { fieldRef } from './placed-field.ts';
import type { Reading } from './reading.ts';

/** The set-up of a workbook: nothing is stored in the file before the clerk says so. */
export interface Beginning {
  /** Says which sheet a form is for, or that it shall be left alone. */
  answer(form: string, key: SheetKey | 'leave'): void;
  /** Binds a field to the cells that are selected in Excel now. */
  bindSelection(key: SheetKey, field: FieldId): Promise<void>;
  /** Stores the bindings and what the file is. */
  begin(): Promise<void>;
}

/** A whole column is selected by mistake more often than a field has so many rows. */
const mostRows = 200;

export function createBeginning(desk: DepartmentDesk, reading: Reading): Beginning {
  const { store, ports } = desk;
  const storeInFile = async () => {
    const now = store.get();
    await ports.workbook.bind(unboundPlaces(now));
    const identity = identityOf(desk, now);
    await ports.workbook.saveIdentity(identity);
    store.change((latest) => ({
      ...latest,
      identity,
      view: latest.view.kind === 'beginning' ? { kind: 'list' } : latest.view,
      fields: latest.fields.map((one) => ({
        ...one,
        isBound: one.place !== undefined && one.place !== 'gone',
      })),
      beginFailed: false,
    }));
  };
  const begin = async () => {
    try {
      await storeInFile();
    } catch {
      // Excel changes no name while a cell is being edited; the clerk reads what to do and presses again.
      store.change((now) => ({ ...now, beginFailed: true }));
    }
  };

  return {
    begin,
    answer(form, key) {
      store.change((now) => ({ ...now, answers: { ...now.answers, [form]: key } }));
      reading.apply();
    },
    async bindSelection(key, field) {
      const { worksheet, area } = await ports.workbook.readSelection();
      const place = { worksheet, area: area.rows > mostRows ? { ...area, rows: 1, columns: 1 } : area };
      reading.putByHand(fieldRef(key, field), place);
      if (store.get().identity) await begin();
    },
  };
}

/** What the file shall say of itself, with the revisions that its texts start from. */
export function identityOf(desk: DepartmentDesk, now: DepartmentState): WorkbookIdentity {
  const { municipality } = desk.opened.me;
  const { plan, fiscalYear } = desk.opened.role.round;
  const { department } = desk.opened.role;
  return {
    role: 'department',
    municipality: municipality.id,
    plan,
    fiscalYear,
    ...(department === undefined ? {} : { department }),
    bases: [...basesOfOthers(now), ...ownBases(now)],
  };
}

function unboundPlaces(now: DepartmentState) {
  return now.fields.flatMap(({ key, field, place, isBound }) =>
    place === undefined || place === 'gone' || isBound ? [] : [{ binding: { ...key, field }, place }],
  );
}

function ownBases(now: DepartmentState): SheetBase[] {
  return now.sheets.flatMap((key) => {
    const revision = now.bases[sheetKeyText(key)];
    return revision ? [{ ...key, revision }] : [];
  });
}

/** Another clerk's department may be in the same workbook; what the file says of it stays. */
function basesOfOthers(now: DepartmentState): SheetBase[] {
  const own = new Set(now.sheets.map(sheetKeyText));
  return (now.identity?.bases ?? []).filter((base) => !own.has(sheetKeyText(base)));
}
