import { expect, test } from 'vitest';
import { rollUp } from '#domain/grades/roll-up.ts';
import type { Suggestion } from '#domain/grades/suggestion.ts';
import type {
  FieldId,
  IndicatorId,
  PlanDefinition,
  ProjectId,
  RatingId,
} from '#domain/plan/plan-definition.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import { readTestPlan } from './read-test-plan.ts';

const bosai = readTestPlan('hamasato-kankyo-bosai');
const sogo = readTestPlan('kaededai-sogo');

function gradesOf(
  plan: PlanDefinition,
  id: string,
  suggestions: Suggestion[],
): Record<string, string | undefined> {
  const grades = rollUp(plan, id as RatingId, { suggestions });
  return Object.fromEntries(grades.map(({ node, grade }) => [node, grade]));
}

function suggested(grades: Record<string, string>): Suggestion[] {
  return Object.entries(grades).map(([id, grade]) => ({
    indicator: id as IndicatorId,
    fiscalYear: 2024,
    grade,
    parts: [],
  }));
}

test('what a node weighs counts on the way up, not how many indicators it has', () => {
  const below = suggested({ e1: '◎', e2: '○', e3: '○', e4: '◎', e5: '◎', e6: '◎' });
  // A: three times ◎ and once ○ are 2.75 points of 3; B: twice ○ and once ◎ are 2.33.
  expect(gradesOf(bosai, 'pillarUp', below)).toEqual({ a: '◎', b: '○' });
  // Without weights both are 2.5, and a half goes down.
  const light = { ...bosai, nodes: bosai.nodes.map(({ weight: _, ...node }) => node) };
  expect(gradesOf(light, 'pillarUp', below)).toEqual({ a: '○', b: '○' });
});

test('an indicator has its own weight, not that of what it stands under', () => {
  // ★5 twice and ★1 once are 3.67.
  expect(gradesOf(sogo, 'measureUp', suggested({ k1: '★★★★★', k2: '★☆☆☆☆' })).m111).toBe('★★★★☆');
});

test('a project that weighs more counts more', () => {
  const plan: PlanDefinition = {
    ...sogo,
    rollUps: [
      {
        id: 'byWeight' as RatingId,
        name: '総合評価の平均',
        level: sogo.levels[2]?.id ?? ('' as never),
        scale: sogo.scales?.[1]?.id ?? ('' as never),
        from: { rating: 'second' as RatingId },
        combine: { how: 'mean', half: 'down', isWeighted: true },
      },
    ],
  };
  const rated = (project: string, grade: string) => ({
    request: 'second' as RatingId,
    of: { things: 'project' as const, project: project as ProjectId },
    grade,
  });
  const grades = rollUp(plan, 'byWeight' as RatingId, { ratings: [rated('j1', 'A'), rated('j2', 'D')] });
  // A weighs 3 and is 4 points, D is 1: 3.25.
  expect(grades.find(({ node }) => node === 'm111')?.grade).toBe('B');
});

test('川崎市: how often each grade was given below a 施策課題, and to 重点 projects', () => {
  const kawasaki = readTestPlan('kawasaki');
  const entries = sheetKeys(kawasaki)
    .filter(({ project }) => project.startsWith('p21101'))
    .map((key) => ({ ...key, field: 'achievement' as FieldId, text: '３' }));
  const countsOf = (id: string) => {
    const node = rollUp(kawasaki, id as RatingId, { entries }).find((one) => one.node === 't21101');
    return node?.counts.rows.map(({ count }) => count);
  };
  expect(countsOf('achievementCount')).toEqual([0, 0, 4, 0, 0]);
  expect(countsOf('achievementCountJuten')).toEqual([0, 0, 1, 0, 0]);
});
