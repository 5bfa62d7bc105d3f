import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsOfProject } from '#domain/plan/asked-fields.ts';
import { isAdvice } from '#domain/plan/is-advice.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { PlanProblem } from '#domain/plan/plan-problem.ts';
import { definitionPlace } from '#domain/protocol/definition-place.ts';
import { parseDefinition } from '#domain/protocol/parse-definition.ts';
import { planProblems as en } from '#domain/words/en/plan-problems.ts';
import { planProblems as ja } from '#domain/words/ja/plan-problems.ts';
import { sayPlanProblem } from '#domain/words/plan-problem-words.ts';
import { planArbitrary } from '#tests/plans/plan-arbitrary.ts';
import { expectReferences } from './expect-references.ts';
import { isRightPlace } from './is-right-place.ts';
import { choiceArbitrary, mutate } from './mutations.ts';

/** What is found names its place; making a whole definition smaller takes minutes. */
const stopAtOnce = { numRuns: 60, endOnFailure: true };

test('what the generator makes can be used, and is read as it stands', () => {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      expect(parseDefinition(JSON.parse(JSON.stringify(plan)))).toMatchObject({ ok: true, plan });
    }),
    stopAtOnce,
  );
});

test('any mutation is answered at the right place, or is a definition again', () => {
  const choices = fc.array(choiceArbitrary, { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(planArbitrary, choices, (plan, several) => {
      for (const choice of several) {
        const mutated = mutate(plan, choice);
        if (!mutated) continue;
        const parsed = parseDefinition(mutated.content);
        const where = `${mutated.how}: ${mutated.paths.map(definitionPlace).join(', ')}`;
        if (parsed.ok) expectMeaning(parsed.plan, mutated.content);
        for (const problem of parsed.ok ? parsed.advice : parsed.problems) expectSentences(problem);
        const blocking = parsed.ok ? [] : parsed.problems.filter((one) => !isAdvice(one));
        const astray = blocking.filter(
          (one) => one.code !== 'moreProblems' && !isRightPlace(one, plan, mutated),
        );
        expect(astray, where).toEqual([]);
        expect(blocking.length > 0, where).toBe(!parsed.ok);
      }
    }),
    stopAtOnce,
  );
});

/** What is accepted is kept as it was written, refers to what is there, and its forms can be made. */
function expectMeaning(plan: PlanDefinition, content: unknown): void {
  expect(plan).toEqual(content);
  expectReferences(plan);
  for (const project of plan.projects) fieldsOfProject(plan, project);
}

function expectSentences(problem: PlanProblem): void {
  for (const words of [ja, en]) {
    const sentence = sayPlanProblem(words, problem);
    expect(sentence).toMatch(/[。.?]$/);
    expect(sentence).not.toMatch(/undefined|\[object|NaN/);
    expect(sentence.length).toBeLessThan(2000);
  }
}
