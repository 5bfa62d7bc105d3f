import { describe, expect, test } from 'vitest';
import { checkPlan } from '#domain/plan/check-plan.ts';
import { isAdvice } from '#domain/plan/is-advice.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { planDefinitionSchema } from '#domain/protocol/plan-definition-schema.ts';
import { planProblems as en } from '#domain/words/en/plan-problems.ts';
import { planProblems as ja } from '#domain/words/ja/plan-problems.ts';
import { sayPlanProblem } from '#domain/words/plan-problem-words.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { brokenPlans } from './broken-plans.ts';
import { type Changes, changedPlan } from './changed-plan.ts';
import { wholePlan } from './whole-plan.ts';

function changed(changes: Changes): PlanDefinition {
  return planDefinitionSchema.parse(changedPlan(wholePlan, changes));
}

describe('a plan definition', () => {
  test('that fits together has no problem', () => {
    expect(checkPlan(changed({}))).toEqual([]);
    expect(checkPlan(examplePlan)).toEqual([]);
  });

  test.each(brokenPlans)('with %s', (_what, changes, problems) => {
    expect(checkPlan(changed(changes))).toEqual(problems);
  });

  test('whose projects belong to nothing is whole only without levels', () => {
    const flat = { levels: [], nodes: [], rollUps: undefined, ratings: undefined, opinions: undefined };
    const loose = {
      'projects[0].parent': undefined,
      'projects[1].parent': undefined,
      'projects[1].alsoUnder': undefined,
      'indicators[0].node': undefined,
    };
    expect(checkPlan(changed({ ...flat, ...loose }))).toEqual([]);
  });

  test('without projects needs no fields', () => {
    const none = {
      projects: [],
      'form.fields': [],
      'indicators[0].project': undefined,
      'rollUps[0].from': { indicators: true },
    };
    expect(checkPlan(changed(none))).toEqual([]);
  });

  test('with a number that a project of other years had', () => {
    const ended = { 'projects[0].valid': { until: 2022 }, 'indicators[0].project': undefined };
    expect(
      checkPlan(changed({ ...ended, 'projects[1].number': '11-1', 'projects[1].valid': { from: 2023 } })),
    ).toEqual([]);
  });

  test('with a chain of 20 levels, and of 5,000 departments that took each other over', () => {
    const levels = Array.from({ length: 20 }, (_, index) => ({ id: `l${index}`, name: '層' }));
    const nodes = levels.map(({ id }, index) => ({
      id: `n${index}`,
      level: id,
      code: '1',
      name: '節',
      ...(index > 0 ? { parent: `n${index - 1}` } : {}),
    }));
    const departments = Array.from({ length: 1000 }, (_, index) => ({
      id: `d${index}`,
      name: `課${index}`,
      ...(index > 0 ? { succeeds: [`d${index - 1}`] } : {}),
    }));
    const plan = {
      schema: 1,
      id: 'x',
      name: 'x',
      municipality: wholePlan.municipality,
      fiscalYear: 2023,
      levels,
      nodes,
      departments,
      projects: [],
      form: { ...wholePlan.form, fields: [] },
      calendar: {},
    };
    expect(checkPlan(planDefinitionSchema.parse(plan))).toEqual([]);
  });
});

describe('a problem', () => {
  const problems = brokenPlans.flatMap(([, , found]) => found);

  test('is said in both languages, with its facts', () => {
    for (const problem of problems) {
      const { code: _code, place: _place, ...facts } = problem;
      const shown = Object.entries(facts).filter(
        ([name]) => !hidden.has(name) && !(name === 'known' && 'nearest' in facts),
      );
      for (const words of [ja, en]) {
        const sentence = sayPlanProblem(words, problem);
        expect(sentence).toMatch(/[。.?]$/);
        for (const fact of shown.flatMap(([, value]) => value)) expect(sentence).toContain(String(fact));
      }
    }
  });

  test('is tried for every code that there is', () => {
    const fits = Object.keys(ja).slice(Object.keys(ja).indexOf('idTwice'));
    const tried = new Set<string>(problems.map(({ code }) => code));
    expect(fits.filter((code) => !tried.has(code))).toEqual([]);
  });

  test('is advice where a plan may have it for a reason', () => {
    const advice = problems.filter(isAdvice).map(({ code }) => code);
    expect(advice).toContain('notValidNow');
    expect(advice).not.toContain('idUnknown');
  });
});

/** Facts that choose the words instead of standing in them. */
const hidden = new Set(['what', 'link', 'revision', 'how']);
