import type { FieldId } from '#domain/plan/plan-definition.ts';
import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { chosenEntries } from './comparing.ts';
import type { DepartmentDesk } from './department-desk.ts';
import type { Choice, Comparing } from './department-state.ts';
import { fieldsOfSheet } from './fields-of-sheet.ts';
import { fieldRef } from './placed-field.ts';
import type { Send } from './sending.ts';
import type { Typing } from './typing.ts';

/** What a clerk does where two texts of one sheet stand side by side. */
export interface Choosing {
  choose(field: FieldId, choice: Choice): void;
  /** Writes the chosen texts into the workbook and sends them on the new base. */
  sendChosen(): Promise<void>;
}

export function createChoosing(desk: DepartmentDesk, typing: Typing, send: Send): Choosing {
  const { store } = desk;
  const change = (next: (comparing: Comparing) => Comparing) =>
    store.change((now) =>
      now.exchange.kind === 'comparing' ? { ...now, exchange: next(now.exchange) } : now,
    );

  const writeAll = async (comparing: Comparing): Promise<boolean> => {
    const fields = fieldsOfSheet(store.get().round.definition, comparing.key);
    const chosen = chosenEntries(comparing, fields);
    if (!chosen) return false;
    const changed = fields.filter(({ id }) => (chosen[id] ?? '') !== (comparing.mine[id] ?? ''));
    for (const { id } of changed) typing.type(comparing.key, id, chosen[id] ?? '', true);
    await typing.flush();
    const refs = new Set(changed.map(({ id }) => fieldRef(comparing.key, id)));
    return Object.keys(store.get().typed).every((ref) => !refs.has(ref));
  };

  return {
    choose(field, choice) {
      change((now) => ({ ...now, choices: { ...now.choices, [field]: choice }, writeFailed: false }));
    },
    async sendChosen() {
      const { exchange } = store.get();
      if (exchange.kind !== 'comparing') return;
      if (!(await writeAll(exchange))) return change((now) => ({ ...now, writeFailed: true }));
      const { key, intent, theirs } = exchange;
      store.change((now) => ({ ...now, bases: { ...now.bases, [sheetKeyText(key)]: theirs.revision } }));
      await send(key, intent);
    },
  };
}
