import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { costSizes, measured } from './cost-sizes.ts';
import { fillTables } from './fill-tables.ts';
import { unitPrices } from './unit-prices.ts';
import { totalOf, yearlyAmounts, yearlyCost } from './yearly-cost.ts';

describe.each(['ja', 'en'] as const)('the page of costs (%s)', (language) => {
  const page = readFileSync(`docs/guides/costs.${language}.md`, 'utf8');

  test('says what was counted, and nothing else', () => {
    expect(page.match(/<!-- table: /g)).toHaveLength(6);
    expect(fillTables(page, language)).toBe(page);
  });
});

test('two installations cost no more than one with all their rounds and once more the watching', () => {
  const one = yearlyCost(yearlyAmounts([{ use: measured.town, count: 1 }]));
  const two = yearlyCost(yearlyAmounts([{ use: measured.town, count: 2 }]));
  const once = one.alarm + one.dashboard + one.fileStorage;
  expect(totalOf(two)).toBeCloseTo(2 * totalOf(one) - once, 9);
});

test('a unit that doubles its price doubles its line', () => {
  const amounts = yearlyAmounts([{ use: measured.city, count: 1 }]);
  expect(yearlyCost(amounts).writeUnit).toBeCloseTo(amounts.writeUnit * unitPrices.writeUnit.usd, 12);
});

test('the sizes grow', () => {
  const totals = costSizes.map(({ total }) => total);
  expect(totals).toEqual(totals.toSorted((a, b) => a - b));
});
