import type { Deed } from '#domain/audit/audit-record.ts';
import type { KeptHead } from '../ports/kept.ts';
import type { Person } from '../ports/person.ts';
import type { Change, RoundAddress, SaveOutcome, StoredAnswer } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';
import { contentFingerprint } from './content-fingerprint.ts';
import type { OperationPorts } from './operation-ports.ts';

/** One press of a button that changes what is kept. */
export interface Press {
  person: Person;
  address: RoundAddress;
  /** What it does to what. */
  deed: Deed;
  base: number;
  idempotencyKey: string;
  /** What the press brought, for telling a retry from another press under the same key. */
  content: unknown;
}

/** How the thing that the press is about is kept. */
export interface Kept<Head extends KeptHead> {
  find(): Promise<Head | undefined>;
  save(change: Change<Head>): Promise<SaveOutcome<Head>>;
}

export type Decide<Head> = (head: Head | undefined, at: string) => Answer<Head>;

/**
 * Load → decide → save, once for all that is kept revision by revision. The answer under the key is read after the head, so
 * that whoever sees their own save in the head also sees that it was answered.
 */
export async function saveDecided<Head extends KeptHead>(
  { store, clock, ids }: OperationPorts,
  press: Press,
  kept: Kept<Head>,
  decide: Decide<Head>,
): Promise<Answer<Head>> {
  const { person, address, deed, base, idempotencyKey } = press;
  const content = contentFingerprint([address, deed, base, press.content]);
  const current = await kept.find();
  const known = await store.findAnswer(address.municipality, person.subject, idempotencyKey);
  if (known) return answerAgain(known, content);
  const at = clock.now();
  if ((current?.revision ?? 0) !== base) return overtaken(current);
  const decided = decide(current, at);
  if (!decided.ok) return decided;
  const head = decided.value;
  const { subject, name: by } = person;
  const audit = { ...deed, id: ids.next(), at, subject, by, revision: head.revision };
  const answer = { key: idempotencyKey, content };
  const outcome = await kept.save({ round: address, base, head, audit, answer });
  if (outcome.kind === 'answered') return answerAgain(outcome.answer, content);
  if (outcome.kind === 'overtaken') return overtaken(outcome.current);
  return outcome.kind === 'busy' ? refuse('busy') : { ok: true, value: head };
}

function answerAgain<Head extends KeptHead>(known: StoredAnswer, content: string): Answer<Head> {
  // The content names the deed: where it is the same, so is the kind of head.
  return known.content === content ? { ok: true, value: known.head as Head } : refuse('keyReused');
}

function overtaken(current: KeptHead | undefined): Answer<never> {
  return { ...refuse('overtaken'), ...(current ? { current } : {}) };
}
