import { randomUUID } from 'node:crypto';
import type { Rated } from '#domain/grades/rating.ts';
import { parseThingWord } from '#domain/grades/thing-word.ts';
import type { DepartmentId, IndicatorId, PlanDefinition, RatingId } from '#domain/plan/plan-definition.ts';
import type { Membership, Role } from '#domain/rights/rights.ts';
import type { RoundState } from '#domain/round/round-standing.ts';
import { createMemoryStore } from '#functions/memory/create-memory-store.ts';
import { listIndicators } from '#functions/operations/list-indicators.ts';
import { type RatingPress, rate } from '#functions/operations/rate.ts';
import { reportActual } from '#functions/operations/report-actual.ts';
import type { Store } from '#functions/ports/store.ts';
import { roundPlan } from '../../domain/round/round-plan.ts';

/** A plan with one indicator of two departments that add up, one of department a alone, and a scale with rules. */
export function ratedPlan(more: Record<string, unknown> = {}): PlanDefinition {
  const grade = (code: string) => ({ code, name: code });
  return roundPlan({
    fiscalYear: 2025,
    scales: [
      {
        id: 's',
        name: '評価',
        order: 'bestFirst',
        grades: ['A', 'B', 'C'].map(grade),
        rules: {
          rules: [
            { grade: 'A', when: [{ against: 'target', is: 'met' }] },
            { grade: 'B', when: [{ against: 'previous', is: 'better' }] },
            { grade: 'C', when: [] },
          ],
          combine: { how: 'worst' },
        },
      },
    ],
    indicators: [
      {
        id: 'own',
        number: '1-(1)',
        name: '参加者数',
        departments: ['a'],
        parts: [
          {
            id: 'x',
            unit: '人',
            period: 'year',
            targets: [{ raw: '100人', value: 100, unit: '人', aim: 'atLeast' }],
          },
        ],
      },
      {
        id: 'shared',
        number: '1-(2)',
        name: '講座の参加者数',
        departments: ['a', 'b'],
        parts: [
          {
            id: 'x',
            unit: '人',
            period: 'year',
            addsDepartments: true,
            targets: [{ raw: '100人', value: 100, unit: '人', aim: 'atLeast' }],
          },
        ],
      },
    ],
    ratings: [{ id: 'r', name: '委員評価', scale: 's', of: { things: 'indicators' }, by: 'committee' }],
    ...more,
  });
}

export function thingOf(word: string): Rated {
  const of = parseThingWord(word);
  if (!of) throw new Error(`${word} names no thing`);
  return of;
}

type Who = 'a' | 'b' | Exclude<Role, 'department'>;

/** A store with these rounds, and what people do in the last of them. */
export async function indicatorStore(...rounds: [PlanDefinition, RoundState][]) {
  const store: Store = createMemoryStore();
  for (const [definition, state] of rounds) await store.putPlan(definition, state);
  const plan = rounds.at(-1)?.[0] ?? ratedPlan();
  const { municipality } = plan;
  const plans = [...new Set(rounds.map(([one]) => one.id))];
  const put = (subject: string, membership: Omit<Membership, 'plan'>) => {
    const memberships = plans.map((id) => ({ plan: id, ...membership }));
    return store.putMember(municipality.id, { subject, name: subject, memberships });
  };
  for (const role of ['secretariat', 'committee', 'administrator'] as const) {
    await put(role, { role });
    await put(`${role}2`, { role });
  }
  for (const department of ['a', 'b'] as DepartmentId[]) {
    await put(department, { role: 'department', department });
  }
  let minute = 0;
  const ports = {
    store,
    clock: { now: () => `2026-05-07T00:${String(minute++).padStart(2, '0')}:00.000Z` },
    ids: { next: () => randomUUID() },
  };
  const person = (subject: string) => ({ municipality: municipality.id, subject, name: `${subject}さん` });
  const path = { plan: plan.id, fiscalYear: plan.fiscalYear };
  return {
    store,
    ports,
    person,
    path,
    address: { municipality: municipality.id, ...path },
    report: (
      who: Who,
      [indicator, department]: [string, string],
      written: Parameters<typeof reportActual>[3]['written'],
      more: { base?: number; key?: string; fiscalYear?: number; plan?: PlanDefinition['id'] } = {},
    ) => {
      const { base = 0, key = randomUUID(), ...elsewhere } = more;
      const of = { indicator: indicator as IndicatorId, department: department as DepartmentId };
      return reportActual(
        ports,
        person(who),
        { ...path, ...elsewhere, ...of },
        { base, idempotencyKey: key, written },
      );
    },
    /** `thing`: as addresses name it. */
    rate: (who: string, thing: string, press: Partial<RatingPress> & { request?: RatingId }) =>
      rate(
        ports,
        person(who),
        { ...path, of: thingOf(thing) },
        {
          base: 0,
          idempotencyKey: randomUUID(),
          ...press,
        },
      ),
    list: async (who: string) => {
      const answer = await listIndicators(store, person(who), path);
      if (!answer.ok) throw new Error(answer.refusal.code);
      return Object.fromEntries(answer.value.indicators.map((one) => [String(one.indicator), one]));
    },
  };
}
