import type { WriteOutcome } from '#addin/state/workbook-port.ts';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import { cellsFor } from './cells-for.ts';
import type { DepartmentDesk } from './department-desk.ts';
import type { TypedText } from './department-state.ts';
import { fieldsOfSheet } from './fields-of-sheet.ts';
import { fieldRef, type PlacedField } from './placed-field.ts';

/** Typing in the pane: shown at once, written into the cell when the fingers rest. */
export interface Typing {
  /** With `isComposing` nothing is written yet: the text is an unfinished conversion. */
  type(key: SheetKey, field: FieldId, text: string, isComposing: boolean): void;
  /** Writes what waits, of one field or of all; settles when the cells have answered. */
  flush(ref?: string): Promise<void>;
}

const restTime = 400;
const editingTime = 1500;

export function createTyping(desk: DepartmentDesk): Typing {
  const { store, ports } = desk;
  const callOffs = new Map<string, () => void>();
  let writing: Promise<void> = Promise.resolve();

  const setTyped = (ref: string, next: TypedText | undefined) =>
    store.change((now) => {
      const { [ref]: _, ...others } = now.typed;
      return { ...now, typed: next ? { ...others, [ref]: next } : others };
    });

  const writeLater = (ref: string, time: number) => {
    callOffs.get(ref)?.();
    callOffs.set(
      ref,
      ports.later(time, () => void write(ref)),
    );
  };

  const write = (ref: string) => {
    callOffs.get(ref)?.();
    callOffs.delete(ref);
    const done = writing.then(() => writeNow(ref));
    writing = done.catch(() => undefined);
    return done;
  };

  const writeNow = async (ref: string) => {
    const typed = store.get().typed[ref];
    if (!typed) return;
    setTyped(ref, { ...typed, write: 'writing' });
    const outcome = await writeText(desk, ref, typed.text).catch((fault: unknown) => {
      setTyped(ref, store.get().typed[ref] ?? typed);
      writeLater(ref, editingTime);
      throw fault;
    });
    const latest = store.get().typed[ref];
    if (outcome.kind === 'written') noteWritten(desk, ref, typed.text);
    if (latest && latest.text !== typed.text) return;
    setTyped(ref, outcome.kind === 'written' ? undefined : { ...typed, write: outcome.why });
    if (outcome.kind === 'refused' && outcome.why === 'cellBeingEdited') writeLater(ref, editingTime);
  };

  return {
    type(key, field, text, isComposing) {
      const ref = fieldRef(key, field);
      setTyped(ref, { text, write: 'waiting', ...(isComposing ? { isComposing } : {}) });
      if (isComposing) callOffs.get(ref)?.();
      else writeLater(ref, restTime);
    },
    async flush(ref) {
      const refs = ref === undefined ? Object.keys(store.get().typed) : [ref];
      await Promise.all(refs.map(write));
    },
  };
}

async function writeText(desk: DepartmentDesk, ref: string, text: string): Promise<WriteOutcome> {
  const placed = desk.store.get().fields.find((one) => fieldRef(one.key, one.field) === ref);
  if (!placed?.place || placed.place === 'gone') return { kind: 'refused', why: 'worksheetGone' };
  if (placed.formula !== undefined) return { kind: 'refused', why: 'formula' };
  if (placed.text === text) return { kind: 'written' };
  const cells = cellsFor(placed, text, asksFigure(desk, placed));
  return desk.ports.workbook.writeTexts(placed.place.worksheet, cells);
}

function asksFigure(desk: DepartmentDesk, { key, field }: PlacedField): boolean {
  const fields = fieldsOfSheet(desk.store.get().round.definition, key);
  const kind = fields.find(({ id }) => id === field)?.answer?.kind;
  return kind === 'number' || kind === 'money';
}

function noteWritten(desk: DepartmentDesk, ref: string, text: string): void {
  desk.store.change((now) => ({
    ...now,
    fields: now.fields.map((one) => (fieldRef(one.key, one.field) === ref ? { ...one, text } : one)),
  }));
}
