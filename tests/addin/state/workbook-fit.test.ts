import { expect, test } from 'vitest';
import { fitWorkbook, workbookChoices } from '#addin/state/workbook-fit.ts';
import type { MunicipalityId, PlanId } from '#domain/plan/plan-definition.ts';
import type { WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import { clerk, examplePlan, jinken, secretary, shokuin } from '../ports/example-plan.ts';

const plans = [
  { plan: examplePlan.id, name: examplePlan.name, rounds: [{ fiscalYear: 2023, state: 'open' as const }] },
];
const identity: WorkbookIdentity = {
  role: 'department',
  municipality: examplePlan.municipality.id,
  plan: examplePlan.id,
  fiscalYear: 2023,
  department: jinken,
  bases: [],
};

test('the own workbook fits', () => {
  expect(fitWorkbook(identity, clerk, plans)).toMatchObject({ kind: 'fits', role: { department: jinken } });
});

test('each part of the identity that is foreign is named', () => {
  const why = (part: Partial<WorkbookIdentity>) => fitWorkbook({ ...identity, ...part }, clerk, plans);
  expect(why({ municipality: 'tokiwa' as MunicipalityId })).toMatchObject({
    kind: 'misfit',
    why: 'municipality',
  });
  expect(why({ plan: 'sogo1' as PlanId })).toMatchObject({ why: 'plan' });
  expect(why({ fiscalYear: 2022 })).toMatchObject({ why: 'year' });
  expect(why({ department: shokuin })).toMatchObject({ why: 'department' });
  expect(why({ role: 'secretariat' })).toMatchObject({ why: 'secretariat' });
});

test('the secretariat may open the workbook of any department', () => {
  expect(fitWorkbook({ ...identity, department: shokuin }, secretary, plans)).toMatchObject({ kind: 'fits' });
});

test('last year’s closed round is offered to no unknown workbook, but opened by the one that names it', () => {
  const rounds = [
    { fiscalYear: 2023, state: 'open' as const },
    { fiscalYear: 2022, state: 'closed' as const },
  ];
  const both = plans.map((plan) => ({ ...plan, rounds }));
  const years = (list: typeof both) => workbookChoices(clerk, list).map(({ round }) => round.fiscalYear);
  expect(years(both)).toEqual([2023]);
  expect(fitWorkbook({ ...identity, fiscalYear: 2022 }, clerk, both)).toMatchObject({
    kind: 'fits',
    role: { round: { fiscalYear: 2022 } },
  });
  const closed = rounds.map((round) => ({ ...round, state: 'closed' as const }));
  expect(years(both.map((plan) => ({ ...plan, rounds: closed })))).toEqual([2023, 2022]);
});

test('an unknown workbook can become what the person holds, nothing else', () => {
  const both = { ...clerk, memberships: [...clerk.memberships, ...secretary.memberships] };
  expect(workbookChoices(both, plans)[0]?.roles.map((role) => role.department ?? role.role)).toEqual([
    jinken,
    'secretariat',
  ]);
  expect(workbookChoices({ ...clerk, memberships: [] }, plans)).toEqual([]);
});

test('a member of the committee opens any workbook of the plan as such, and no other plan’s', () => {
  const member = { ...clerk, memberships: [{ plan: examplePlan.id, role: 'committee' as const }] };
  const round = { plan: examplePlan.id, fiscalYear: 2023 };
  expect(workbookChoices(member, plans)[0]?.roles).toEqual([{ round, role: 'committee' }]);
  for (const part of [{}, { role: 'secretariat' as const }]) {
    expect(fitWorkbook({ ...identity, ...part }, member, plans)).toEqual({
      kind: 'fits',
      role: { round, role: 'committee' },
    });
  }
  expect(fitWorkbook({ ...identity, fiscalYear: 2021 }, member, plans)).toMatchObject({ why: 'year' });
});
