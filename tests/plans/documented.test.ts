import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resolveActuals } from '#domain/indicators/resolve-actuals.ts';
import { cannotSayReasons, comparisons, references } from '#domain/plan/grading-rules.ts';
import { targetAims } from '#domain/plan/indicator.ts';
import { parseActuals } from '#domain/protocol/parse-actuals.ts';
import { scaleSchema } from '#domain/protocol/scale-schema.ts';
import { examplePlan } from '#local/example/example-plan.ts';

const page = (name: string) => readFileSync(`docs/reference/${name}.ja.md`, 'utf8');
const codes = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

test('the example of the page on actuals fits the example plan', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page('actuals')) ?? [];
  const parsed = parseActuals(JSON.parse(example));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { actuals, problems } = resolveActuals(parsed.file, examplePlan);
  expect(problems).toEqual([]);
  expect(actuals).toHaveLength(10);
});

test('every rule on the page on grading is one', () => {
  const written = codes(page('grading'));
  const tests = written.filter((code) => code.startsWith('{ "against"'));
  const combinations = written.filter((code) => code.startsWith('{ "how"'));
  expect([tests.length > 10, combinations.length > 5]).toEqual([true, true]);
  const scales = combinations.map((combine) => ({
    id: 's',
    name: '評価',
    order: 'bestFirst',
    grades: [{ code: 'A', name: '達成' }],
    rules: {
      rules: tests.map((one) => ({ grade: 'A', when: [JSON.parse(one)] })),
      combine: JSON.parse(combine),
    },
  }));
  expect(scales.filter((scale) => !scaleSchema.safeParse(scale).success)).toEqual([]);
});

test('the page on grading names everything that a rule can say', () => {
  const written = new Set(codes(page('grading')).flatMap((code) => code.split(/[^\w]+/)));
  const words = [...references, ...comparisons, ...targetAims, ...cannotSayReasons];
  expect(words.filter((word) => !written.has(word))).toEqual([]);
});
