import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { adoptBases } from './adopt-bases.ts';
import type { DepartmentDesk } from './department-desk.ts';
import { withHeads } from './said-answers.ts';

/** Asks the server for what changed since the last time; without an answer everything shown stays. */
export function createHeads({ ports, opened, store }: DepartmentDesk): () => Promise<void> {
  let cursor: string | undefined;
  return async () => {
    const answer = await ports.api.changes(opened.role.round, cursor);
    if (answer.kind !== 'ok') return store.change((now) => ({ ...now, trouble: answer }));
    cursor = answer.value.cursor;
    const { heads } = answer.value;
    store.change((now) => {
      // A sheet may have been sent while the answer was on its way.
      const fresh = heads.filter((head) => head.revision >= (now.heads[sheetKeyText(head)]?.revision ?? 0));
      const heard = { ...now, refreshedAt: ports.now(), trouble: undefined };
      return adoptBases(withHeads(heard, fresh));
    });
  };
}
