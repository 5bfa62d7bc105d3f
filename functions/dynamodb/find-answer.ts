import type { MunicipalityId } from '#domain/plan/plan-definition.ts';
import type { StoredAnswer } from '../ports/store.ts';
import { headOf } from './head-item.ts';
import { answerKey } from './keys.ts';
import { readItem } from './read-item.ts';
import type { Tables } from './tables.ts';

/** The record names the revision, whose body lies in the ledger: no text is stored a third time. */
export async function findAnswer(
  tables: Tables,
  municipality: MunicipalityId,
  subject: string,
  key: string,
): Promise<StoredAnswer | undefined> {
  const stored = await readItem(tables, tables.core, answerKey(municipality, subject, key));
  if (!stored) return undefined;
  const revision = { pk: String(stored.revisionPk), sk: String(stored.revisionSk) };
  const body = await readItem(tables, tables.ledger, revision);
  return body ? { content: String(stored.content), head: headOf(body) } : undefined;
}
