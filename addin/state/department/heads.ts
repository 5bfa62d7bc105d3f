import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { adoptBases } from './adopt-bases.ts';
import type { DepartmentDesk } from './department-desk.ts';

/** Asks the server for what changed since the last time; without an answer everything shown stays. */
export function createHeads({ ports, opened, store }: DepartmentDesk): () => Promise<void> {
  let cursor: string | undefined;
  return async () => {
    const answer = await ports.api.changes(opened.role.round, cursor);
    if (answer.kind !== 'ok') return store.change((now) => ({ ...now, trouble: answer }));
    cursor = answer.value.cursor;
    const fresh = Object.fromEntries(answer.value.heads.map((head) => [sheetKeyText(head), head]));
    store.change((now) =>
      adoptBases({ ...now, heads: { ...now.heads, ...fresh }, refreshedAt: ports.now(), trouble: undefined }),
    );
  };
}
