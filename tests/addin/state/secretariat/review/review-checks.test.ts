import { expect, test } from 'vitest';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import { createSecretariat } from '#addin/state/secretariat/create-secretariat.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { SheetQuestion } from '#domain/rules/sheet-context.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { wordsOfFinding } from '#domain/sheet/finding-answer.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { activity, examplePlan, jinken, p2, secretary } from '../../../ports/example-plan.ts';
import { givenBudgetPlan } from '../../../ports/given-budget-plan.ts';
import { settle } from '../../../ports/hand-clock.ts';
import { memoryApi } from '../../../ports/memory-api.ts';
import { memoryWorkbook } from '../../../ports/memory-workbook.ts';
import { memoryPorts } from '../../../ports/office-ports.ts';

const text = '令和５年10月19日（水）に講座を開いた。';
const found: Finding = {
  rule: 'weekday-of-date',
  severity: 'warns',
  field: activity,
  start: 10,
  end: 13,
  facts: { is: '木' },
};
const answer = {
  rule: found.rule,
  field: activity,
  words: wordsOfFinding(found, text),
  facts: found.facts,
  reason: '日程を変えた。',
};

/** The secretariat at work with a rule that finds what the test gives, and remembers what it read. */
async function atWork(head: Partial<SheetHead>, findings: Finding[] = [found]) {
  const ports = memoryPorts(memoryApi(secretary, roundOf(examplePlan)), memoryWorkbook([]));
  const read: SheetQuestion[] = [];
  const checkSheet = (question: SheetQuestion) => {
    read.push(question);
    return findings;
  };
  const network = { isDown: false };
  ports.checks = async () => {
    if (network.isDown) throw new Error('offline');
    return { checkSheet, checkFields: () => [], checkAcross: () => [] };
  };
  ports.api.store(p2, { state: 'submitted', entries: { [activity]: text }, ...head });
  const secretariat = createSecretariat(ports, openedWith(examplePlan), () => []);
  return { ...ports, secretariat, network, read, noticed: () => secretariat.state.get().noticed };
}

function roundOf(definition: PlanDefinition) {
  return { definition, state: 'open' as const, version: '0'.repeat(32) };
}

function openedWith(plan: PlanDefinition): OpenedWorkbook {
  return {
    kind: 'opened',
    role: { round: { plan: plan.id, fiscalYear: plan.fiscalYear }, role: 'secretariat' },
    round: roundOf(plan),
    me: secretary,
  };
}

test('an opened sheet is read by the rules, with what stands around it', async () => {
  const { secretariat, read, noticed, clock, api } = await atWork({});
  api.store({ ...p2, project: 'p3' as typeof p2.project }, { entries: { [activity]: '別のシート' } });
  await secretariat.open();
  expect(read).toEqual([]);
  secretariat.openSheet(p2);
  await clock.pass(0);
  expect(noticed()?.findings).toEqual([found]);
  // Last year's texts have come meanwhile.
  await clock.pass(0);
  expect(read.at(-1)).toMatchObject({
    department: jinken,
    lastYear: api.lastYear,
    others: [{ project: 'p2' }, { project: 'p3', entries: { [activity]: '別のシート' } }],
  });
});

test('what the department said to a warning stands with it, and no longer when the words have changed', async () => {
  const { secretariat, noticed, clock, api } = await atWork({ answers: [answer] });
  await secretariat.open();
  secretariat.openSheet(p2);
  await clock.pass(0);
  expect(noticed()?.findings).toEqual([{ ...found, answer }]);
  api.store(p2, { entries: { [activity]: text.replace('（水）', '（金）') }, answers: [answer] });
  await secretariat.pull();
  await clock.pass(0);
  expect(noticed()?.findings).toEqual([found]);
});

test('without the rules nothing is shown, and they are asked for again', async () => {
  const { secretariat, noticed, clock, network } = await atWork({});
  network.isDown = true;
  await secretariat.open();
  secretariat.openSheet(p2);
  await settle();
  expect(secretariat.state.get()).toMatchObject({ checks: 'failed' });
  expect(noticed()).toBeUndefined();
  network.isDown = false;
  await clock.pass(2000);
  expect(secretariat.state.get().checks).toBe('ready');
  expect(noticed()?.findings).toEqual([found]);
});

test('figures are worked out of what the plan gives to this department', async () => {
  const ports = memoryPorts(memoryApi(secretary, roundOf(givenBudgetPlan)), memoryWorkbook([]));
  ports.api.store(p2, { entries: { spent: '820', rest: '8,180' } as Entries });
  const secretariat = createSecretariat(ports, openedWith(givenBudgetPlan), () => []);
  await secretariat.open();
  secretariat.openSheet(p2);
  await ports.clock.pass(0);
  const findings = secretariat.state.get().noticed?.findings ?? [];
  expect(findings.find(({ rule }) => rule === 'computed-differs')?.facts).toMatchObject({ computed: '1180' });
});
