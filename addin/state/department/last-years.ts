import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { DepartmentDesk } from './department-desk.ts';

/** Asks for last year's texts of a sheet once; without an answer nothing is said, and the next opening asks again. */
export function createLastYears({ store, ports, opened }: DepartmentDesk): (key: SheetKey) => Promise<void> {
  const asked = new Set<string>();
  return async (key) => {
    const id = sheetKeyText(key);
    if (asked.has(id)) return;
    asked.add(id);
    const answer = await ports.api.readLastYear(opened.role.round, key);
    if (answer.kind === 'ok') {
      store.change((now) => ({ ...now, lastYears: { ...now.lastYears, [id]: answer.value } }));
    } else asked.delete(id);
  };
}
