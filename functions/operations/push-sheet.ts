import { decidePush } from '#domain/sheet/decide-push.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { FindingAnswer } from '#domain/sheet/finding-answer.ts';
import type { OnBehalfOf } from '#domain/sheet/on-behalf-of.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { Person } from '../ports/person.ts';
import type { Answer } from './answer.ts';
import { enterSheet, type SheetPath } from './enter-sheet.ts';
import { keptSheet } from './kept-sheet.ts';
import type { OperationPorts } from './operation-ports.ts';
import { readSurroundings } from './read-surroundings.ts';
import { saveDecided } from './save-decided.ts';

export interface PushRequest {
  base: number;
  idempotencyKey: string;
  intent: 'save' | 'submit';
  entries: Entries;
  answers?: FindingAnswer[];
  /** Only the secretariat may say so. */
  onBehalfOf?: OnBehalfOf;
}

/**
 * Stores a sheet's texts as its next revision. Refusals: those of the door, `overtaken` with the current head,
 * `keyReused`, `busy`, and those of `decidePush`.
 */
export async function pushSheet(
  ports: OperationPorts,
  person: Person,
  path: SheetPath,
  push: PushRequest,
): Promise<Answer<SheetHead>> {
  const entered = await enterSheet(ports.store, person, path, 'writeSheet');
  if (!entered.ok) return entered;
  const { address, key, memberships, round } = entered.value;
  const { intent, entries, answers, onBehalfOf, base, idempotencyKey } = push;
  const behalf = onBehalfOf ? { onBehalfOf } : {};
  const content = answers ? { entries, answers } : entries;
  const place = { address, key, plan: round.definition };
  const around = intent === 'submit' ? await readSurroundings(ports.store, place) : {};
  const press = {
    person,
    address,
    deed: { action: intent, ...key, ...behalf },
    base,
    idempotencyKey,
    content,
  };
  return saveDecided(ports, press, keptSheet(ports.store, address, key), (head, at) =>
    decidePush({
      plan: round.definition,
      roundState: round.state,
      ...(round.reopened ? { reopened: round.reopened } : {}),
      memberships,
      key,
      ...(head ? { head } : {}),
      intent,
      entries,
      ...(answers ? { answers } : {}),
      ...behalf,
      around,
      by: person.name,
      at,
    }),
  );
}
