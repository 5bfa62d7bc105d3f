import type { ApiAnswer } from '#addin/api/tenken-api.ts';
import type { AuditRecord } from '#domain/audit/audit-record.ts';
import { tableKeys } from '#domain/tables/table-keys.ts';
import type { TableSnapshot } from '#domain/tables/table-snapshot.ts';
import { wordedColumn } from '#domain/tables/worded-column.ts';
import { tables as en } from '#domain/words/en/tables.ts';
import { tables as ja } from '#domain/words/ja/tables.ts';
import type { SecretariatDesk } from '../secretariat-desk.ts';

const keyColumn = wordedColumn({ words: ja, otherWords: [en] }, ({ key }) => key, { width: 0, isKey: true });

/**
 * What was recorded since 変更履歴 was last written. Pages come the newest first; the one that holds something known is
 * the last that is asked for.
 */
export async function gatherHistory(
  { ports, opened }: Pick<SecretariatDesk, 'ports' | 'opened'>,
  snapshot: TableSnapshot | undefined,
  tell: (records: number) => void,
): Promise<ApiAnswer<AuditRecord[]>> {
  const known = snapshot ? tableKeys(snapshot, [keyColumn]) : new Set<string>();
  const fresh: AuditRecord[] = [];
  let before: string | undefined;
  do {
    const answer = await ports.api.audit(opened.role.round, before);
    if (answer.kind !== 'ok') return answer;
    const { records, next } = answer.value;
    const unknown = records.filter(({ id }) => !known.has(id));
    fresh.push(...unknown);
    tell(fresh.length);
    before = unknown.length === records.length ? next : undefined;
  } while (before !== undefined);
  return { kind: 'ok', value: fresh };
}
