import type { ActualHead, ReportedText } from '#domain/indicators/actual-head.ts';
import { decideActual } from '#domain/indicators/decide-actual.ts';
import type { DepartmentId, IndicatorId } from '#domain/plan/plan-definition.ts';
import type { Person } from '../ports/person.ts';
import type { Answer } from './answer.ts';
import { enterRound, type RoundPath } from './enter-round.ts';
import type { OperationPorts } from './operation-ports.ts';
import { type Kept, saveDecided } from './save-decided.ts';

export interface ActualPath extends RoundPath {
  indicator: IndicatorId;
  department: DepartmentId;
}

export interface ActualRequest {
  base: number;
  idempotencyKey: string;
  written: ReportedText[];
}

/**
 * Stores what a department reports of an indicator as its next revision; the figures are read here, out of the texts.
 * Refusals: those of the door, `overtaken` with the current head, `keyReused`, `busy`, and those of `decideActual`.
 */
export async function reportActual(
  ports: OperationPorts,
  person: Person,
  path: ActualPath,
  { base, idempotencyKey, written }: ActualRequest,
): Promise<Answer<ActualHead>> {
  const { indicator, department } = path;
  const entered = await enterRound(ports.store, person, path, 'reportActual', department);
  if (!entered.ok) return entered;
  const { address, memberships, round } = entered.value;
  const key = { indicator, department };
  const kept: Kept<ActualHead> = {
    find: () => ports.store.findActual(address, key),
    save: (change) => ports.store.saveActual(change),
  };
  const deed = { action: 'reportActual' as const, ...key };
  const press = { person, address, deed, base, idempotencyKey, content: written };
  return saveDecided(ports, press, kept, (head, at) =>
    decideActual({
      plan: round.definition,
      roundState: round.state,
      ...(round.reopened ? { reopened: round.reopened } : {}),
      memberships,
      ...key,
      ...(head ? { head } : {}),
      written,
      by: person.name,
      at,
    }),
  );
}
