import { randomUUID } from 'node:crypto';
import type { DepartmentId, MomentId, PlanDefinition, ProjectId } from '#domain/plan/plan-definition.ts';
import type { Membership } from '#domain/rights/rights.ts';
import { openNextMoment } from '#domain/round/open-next-moment.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { moveSheet } from '#functions/operations/move-sheet.ts';
import { pushSheet } from '#functions/operations/push-sheet.ts';
import type { Store } from '#functions/ports/store.ts';
import { readTestPlan } from '../plans/read-test-plan.ts';
import { aRound } from './store-builders.ts';

/** A plan that is followed up twice a year, at its first moment, and what is done with one of its sheets. */
export async function halfYearlyRound(store: Store) {
  const { municipality } = aRound();
  const plan: PlanDefinition = {
    ...readTestPlan('hamasato-kankyo-bosai'),
    municipality: { id: municipality, name: '浜里町' },
    moment: 'first' as MomentId,
  };
  const department = 'kankyo' as DepartmentId;
  const person = { municipality, subject: 'writer', name: '窓口 花子' };
  await store.putMunicipality(plan.municipality);
  await store.putPlan(plan, 'open');
  const memberships: Membership[] = [
    { plan: plan.id, role: 'department', department },
    { plan: plan.id, role: 'secretariat' },
  ];
  await store.putMember(municipality, { subject: 'writer', name: '窓口 花子', memberships });
  const ports = { store, clock: { now: () => '2024-11-01T00:00:00.000Z' }, ids: { next: randomUUID } };
  const path = { plan: plan.id, fiscalYear: plan.fiscalYear, project: 'r1' as ProjectId, department };
  return {
    push: (base: number, texts: Record<string, string>) =>
      pushSheet(ports, person, path, {
        base,
        idempotencyKey: randomUUID(),
        intent: 'submit',
        entries: texts as Entries,
      }),
    accept: (base: number) =>
      moveSheet(ports, person, path, { base, idempotencyKey: randomUUID(), move: 'accept' }),
    async goOn() {
      const next = openNextMoment(plan);
      if (next.ok) await store.putPlan(next.plan, 'open');
    },
  };
}
