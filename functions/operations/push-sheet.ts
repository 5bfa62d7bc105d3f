import { decidePush } from '#domain/sheet/decide-push.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { Person } from '../ports/person.ts';
import type { Answer } from './answer.ts';
import { enterSheet, type SheetPath } from './enter-sheet.ts';
import { keptSheet } from './kept-sheet.ts';
import type { OperationPorts } from './operation-ports.ts';
import { saveDecided } from './save-decided.ts';

export interface PushRequest {
  base: number;
  idempotencyKey: string;
  intent: 'save' | 'submit';
  entries: Entries;
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
  const { intent, entries, base, idempotencyKey } = push;
  const press = { person, address, deed: { action: intent, ...key }, base, idempotencyKey, content: entries };
  return saveDecided(ports, press, keptSheet(ports.store, address, key), (head, at) =>
    decidePush({
      plan: round.definition,
      roundState: round.state,
      memberships,
      key,
      ...(head ? { head } : {}),
      intent,
      entries,
      by: person.name,
      at,
    }),
  );
}
