import { describe, expect, test } from 'vitest';
import { isAdvice } from '#domain/plan/is-advice.ts';
import type { PlanProblem } from '#domain/plan/plan-problem.ts';
import { parseDefinition } from '#domain/protocol/parse-definition.ts';
import { planProblems as en } from '#domain/words/en/plan-problems.ts';
import { planProblems as ja } from '#domain/words/ja/plan-problems.ts';
import { sayPlanProblem } from '#domain/words/plan-problem-words.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { brokenPlans } from '../plan/broken-plans.ts';
import { changedPlan } from '../plan/changed-plan.ts';
import { wholePlan } from '../plan/whole-plan.ts';
import { brokenShapes } from './broken-shapes.ts';

function problemsOf(content: unknown): PlanProblem[] {
  const parsed = parseDefinition(content);
  if (parsed.ok) throw new Error('The definition can be used');
  return parsed.problems;
}

const many = (count: number) => Array.from({ length: count });

test('a whole definition is read as it stands, without advice', () => {
  expect(parseDefinition(wholePlan)).toEqual({ ok: true, plan: wholePlan, advice: [] });
  expect(parseDefinition(examplePlan)).toMatchObject({ ok: true, advice: [] });
});

test.each(brokenShapes)('%s', (_what, changes, problems) => {
  expect(problemsOf(changedPlan(wholePlan, changes))).toEqual(problems);
});

test.each(brokenPlans)('%s is told by the parser too', (_what, changes, problems) => {
  const parsed = parseDefinition(changedPlan(wholePlan, changes));
  const blocking = problems.filter((one) => !isAdvice(one));
  expect(parsed.ok).toBe(blocking.length === 0);
  expect(parsed.ok ? parsed.advice : parsed.problems).toEqual(
    parsed.ok ? problems : [...blocking, ...problems.filter(isAdvice)],
  );
});

test.each([[null], [undefined], [5], ['plan'], [[]], [true], [Number.NaN], [() => 1], [new Date(0)]])(
  '%s is no definition',
  (content) => {
    for (const problem of problemsOf(content)) expect(sayPlanProblem(ja, problem)).toMatch(/[。]$/);
  },
);

describe('hostile content', () => {
  test('is not followed into its depth', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    expect(problemsOf(deep)).toEqual([
      { code: 'wrongKind', place: '', value: '[…]', found: 'list', expected: 'group' },
    ]);
    expect(problemsOf({ ...wholePlan, name: deep })).toEqual([
      { code: 'wrongKind', place: 'name', value: '[…]', found: 'list', expected: 'text' },
    ]);
  });

  test('with a circle in it is answered', () => {
    const circle: { [name: string]: unknown } = { ...wholePlan };
    circle.levels = circle;
    expect(problemsOf(circle)).toContainEqual(
      expect.objectContaining({ place: 'levels', code: 'wrongKind' }),
    );
  });

  test('with a million of anything stops at once', () => {
    for (const list of ['projects', 'levels', 'nobody']) {
      const content = { ...wholePlan, [list]: many(1_000_000).fill(5) };
      expect(problemsOf(content)).toEqual([{ code: 'longList', place: list, count: 1_000_000, most: 5000 }]);
    }
    const wording = changedPlan(wholePlan, { 'form.fields[0].label': many(1_000_000).fill(5) });
    expect(problemsOf(wording)).toHaveLength(1);
  });

  test('with many properties names some and counts the others', () => {
    const keys = Object.fromEntries(many(100_000).map((_, index) => [`k${index}`, 1]));
    const problems = problemsOf({ ...wholePlan, ...keys });
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toEqual({ code: 'moreProblems', place: '', count: 100_000 - 50 });
  });

  test('with thousands of mistakes names some and counts the others', () => {
    const problems = problemsOf({ ...wholePlan, projects: many(5000).fill('?') });
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toEqual({ code: 'moreProblems', place: '', count: 4800 });
    const [project] = wholePlan.projects;
    const loose = many(5000).map((_, index) => ({
      ...project,
      id: `p${index}`,
      number: `${index}`,
      departments: ['nobody'],
    }));
    const fits = problemsOf({ ...wholePlan, projects: loose });
    expect(fits).toHaveLength(201);
    expect(fits.at(-1)).toMatchObject({ code: 'moreProblems', place: '' });
  });

  test('with the names of prototypes is taken for what it says', () => {
    const text = JSON.stringify(wholePlan).replace('{', '{"__proto__":{"id":"x"},"constructor":1,');
    expect(problemsOf(JSON.parse(text))).toEqual([
      { code: 'unknownKey', place: '__proto__', key: '__proto__' },
      { code: 'unknownKey', place: 'constructor', key: 'constructor' },
    ]);
    const inUnion = changedPlan(wholePlan, {
      'rollUps[0].from': JSON.parse('{"__proto__":{"field":"grade"}}'),
    });
    expect(problemsOf(inUnion)).toContainEqual({
      code: 'unknownKey',
      place: 'rollUps[0].from.__proto__',
      key: '__proto__',
    });
  });

  test('with a name that is no word is shown in quotation marks, and short', () => {
    const name = `a.b[0]\n${'長'.repeat(100)}`;
    const [problem] = problemsOf({ ...wholePlan, [name]: 1 });
    expect(problem).toMatchObject({ code: 'unknownKey' });
    expect(problem?.place).toMatch(/^\["a\.b\[0\] 長+…"\]$/);
    expect(problem?.place.length).toBeLessThan(60);
  });

  test('with a long wrong value shows its beginning', () => {
    const [problem] = problemsOf({ ...wholePlan, id: `${'👍'.repeat(5000)}` });
    expect(problem).toMatchObject({ code: 'notAnId', value: `${'👍'.repeat(40)}…` });
  });
});

test('every problem of the shape is said in both languages, with its facts', () => {
  const hidden = ['expected', 'found', 'letters', 'isBeyond', 'mayBeMonth'];
  for (const problem of brokenShapes.flatMap(([, , problems]) => problems)) {
    const { code: _code, place: _place, ...facts } = problem;
    const isContainer = 'found' in problem && ['list', 'group', 'nothing'].includes(String(problem.found));
    const shown = Object.entries(facts)
      .filter(([name]) => !hidden.includes(name) && !(name === 'value' && isContainer))
      .flatMap(([, value]) => value);
    for (const words of [ja, en]) {
      const sentence = sayPlanProblem(words, problem);
      expect(sentence).toMatch(/[。.?]$/);
      for (const fact of shown) expect(sentence).toContain(String(fact));
    }
  }
});

test('every problem of the shape is tried', () => {
  const codes = Object.keys(ja).slice(0, Object.keys(ja).indexOf('idTwice'));
  const tried = new Set<string>(brokenShapes.flatMap(([, , problems]) => problems.map(({ code }) => code)));
  // The file that is no JSON is tried with the command; the last is what no issue of the schema becomes.
  expect(codes.filter((code) => !tried.has(code))).toEqual(['notJson', 'notUnderstood', 'moreProblems']);
});
