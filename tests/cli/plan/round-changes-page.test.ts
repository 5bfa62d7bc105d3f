import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRoundChanges, roundChangesSchema } from '#domain/protocol/round-changes-schema.ts';
import { openNextRound } from '#domain/round/open-next-round.ts';
import { examplePlan } from '#local/example/example-plan.ts';

const page = readFileSync('docs/reference/round-changes.ja.md', 'utf8');

test('the page of changes names every one of them, and its example fits the example city', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  const parsed = parseRoundChanges(JSON.parse(example));
  expect(parsed.ok && openNextRound(examplePlan, parsed.changes).ok).toBe(true);
  const named = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
  const { options } = roundChangesSchema.shape.changes.def.element.def;
  const known = options.flatMap(({ shape }) => shape.change.def.values);
  expect(named).toEqual(known);
});
