import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import type { Person } from '../ports/person.ts';
import type { Answer } from './answer.ts';
import { enterRound, type RoundPath } from './enter-round.ts';
import type { OperationPorts } from './operation-ports.ts';

export interface Reminders {
  /** False where no sender is configured. */
  canSend: boolean;
  withAddress: DepartmentId[];
}

/** Whether reminders can be mailed by the service, and to which departments. Refusals: those of the door. */
export async function readReminders(
  { store, mail }: OperationPorts,
  person: Person,
  path: RoundPath,
): Promise<Answer<Reminders>> {
  const entered = await enterRound(store, person, path, 'sendReminders');
  if (!entered.ok) return entered;
  const { departments } = entered.value.round.definition;
  const withAddress = departments.flatMap(({ id, mail: address }) => (address === undefined ? [] : [id]));
  return { ok: true, value: { canSend: mail !== undefined, withAddress } };
}
