import { decideMove } from '#domain/sheet/decide-move.ts';
import type { FieldRemark } from '#domain/sheet/field-remark.ts';
import type { MoveName } from '#domain/sheet/moves.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { Person } from '../ports/person.ts';
import type { Answer } from './answer.ts';
import { enterSheet, type SheetPath } from './enter-sheet.ts';
import { keptSheet } from './kept-sheet.ts';
import type { OperationPorts } from './operation-ports.ts';
import { saveDecided } from './save-decided.ts';

export interface MoveRequest {
  base: number;
  idempotencyKey: string;
  move: Exclude<MoveName, 'save' | 'submit'>;
  remark?: string;
  remarks?: readonly FieldRemark[];
}

/**
 * Moves a sheet to another state, its texts untouched. Refusals: those of the door, `overtaken` with the current head,
 * `keyReused`, `busy`, and those of `decideMove`.
 */
export async function moveSheet(
  ports: OperationPorts,
  person: Person,
  path: SheetPath,
  request: MoveRequest,
): Promise<Answer<SheetHead>> {
  const entered = await enterSheet(ports.store, person, path, 'reviewSheet');
  if (!entered.ok) return entered;
  const { address, key, memberships, round } = entered.value;
  const { move, remark, remarks, base, idempotencyKey } = request;
  const press = {
    person,
    address,
    deed: { action: move, ...key },
    base,
    idempotencyKey,
    content: remarks ? { remark: remark ?? null, remarks } : (remark ?? null),
  };
  return saveDecided(ports, press, keptSheet(ports.store, address, key), (head, at) =>
    decideMove({
      plan: round.definition,
      roundState: round.state,
      memberships,
      ...(head ? { head } : {}),
      move,
      ...(remark === undefined ? {} : { remark }),
      ...(remarks ? { remarks } : {}),
      by: person.name,
      at,
    }),
  );
}
