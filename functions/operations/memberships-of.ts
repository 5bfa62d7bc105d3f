import type { PlanId } from '#domain/plan/plan-definition.ts';
import type { Membership } from '#domain/rights/rights.ts';
import { withAppointment } from '#domain/rights/with-appointment.ts';
import type { Person } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';

/** What a person is here, read anew each time, so that a membership taken away counts at once; an appointment in `plans`. */
export async function membershipsOf(
  store: Store,
  { municipality, subject, isAppointed }: Person,
  plans: readonly PlanId[],
): Promise<Membership[]> {
  const stored = await store.listMemberships(municipality, subject);
  return isAppointed ? withAppointment(stored, plans) : stored;
}
