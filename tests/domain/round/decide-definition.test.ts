import { expect, test } from 'vitest';
import { misplacedCount, refuseBase } from '#domain/round/decide-definition.ts';
import { roundPlan } from './round-plan.ts';

const definition = roundPlan();
const round = { municipality: definition.municipality.id, plan: definition.id, fiscalYear: 2024 };

test('a definition belongs to one municipality, plan and year', () => {
  expect(misplacedCount(definition, round)).toBe(0);
  expect(misplacedCount(roundPlan({ id: 'betsu' }), round)).toBe(1);
  expect(misplacedCount(roundPlan({ fiscalYear: 2023 }), round)).toBe(1);
  const elsewhere = roundPlan({ municipality: { id: 'machi', name: '町' }, fiscalYear: 2023, id: 'betsu' });
  expect(misplacedCount(elsewhere, round)).toBe(3);
});

test.each([
  ['the one that was seen is stored', 'old', 'old', true],
  ['there is none, and none was seen', undefined, undefined, true],
  ['it was put before, and the answer was lost', 'new', 'old', true],
  ['another is stored', 'other', 'old', false],
  ['one is stored, and none was seen', 'other', undefined, false],
  ['none is stored, and one was seen', undefined, 'old', false],
])('a definition is put where %s: %s', (_what, stored, base, isTaken) => {
  const refusal = refuseBase({ stored, base, wanted: 'new' });
  expect(refusal).toEqual(isTaken ? undefined : { code: 'definitionOvertaken' });
});
