import type { Refusal } from '#domain/refusals/refusal.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { MoveName } from '#domain/sheet/moves.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import type { Person } from '../ports/person.ts';
import type { RoundAddress, StoredAnswer } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';
import { contentFingerprint } from './content-fingerprint.ts';
import type { OperationPorts } from './operation-ports.ts';

/** One press of a button that changes a sheet. */
export interface Press {
  person: Person;
  address: RoundAddress;
  key: SheetKey;
  action: MoveName;
  base: number;
  idempotencyKey: string;
  /** What the press brought, for telling a retry from another press under the same key. */
  content: unknown;
}

export type Decide = (
  head: SheetHead | undefined,
  at: string,
) => { ok: true; value: SheetHead } | { ok: false; refusal: Refusal; findings?: Finding[] };

/**
 * Load → decide → save, once for pushes and moves. The answer under the key is read after the head, so that whoever
 * sees their own save in the head also sees that it was answered.
 */
export async function saveDecided(
  { store, clock, ids }: OperationPorts,
  press: Press,
  decide: Decide,
): Promise<Answer<SheetHead>> {
  const { person, address, key, base, idempotencyKey } = press;
  const content = contentFingerprint([address, key, press.action, base, press.content]);
  const current = await store.findHead(address, key);
  const known = await store.findAnswer(address.municipality, person.subject, idempotencyKey);
  if (known) return answerAgain(known, content);
  const at = clock.now();
  if ((current?.revision ?? 0) !== base) return overtaken(current);
  const decided = decide(current, at);
  if (!decided.ok) return decided;
  const head = decided.value;
  const audit = {
    id: ids.next(),
    at,
    subject: person.subject,
    by: person.name,
    action: press.action,
    ...key,
    revision: head.revision,
  };
  const answer = { key: idempotencyKey, content };
  const outcome = await store.saveSheet({ round: address, base, head, audit, answer });
  if (outcome.kind === 'answered') return answerAgain(outcome.answer, content);
  if (outcome.kind === 'overtaken') return overtaken(outcome.current);
  return outcome.kind === 'busy' ? refuse('busy') : { ok: true, value: head };
}

function answerAgain(known: StoredAnswer, content: string): Answer<SheetHead> {
  return known.content === content ? { ok: true, value: known.head } : refuse('keyReused');
}

function overtaken(current: SheetHead | undefined): Answer<SheetHead> {
  return { ...refuse('overtaken'), ...(current ? { current } : {}) };
}
