import { readFileSync } from 'node:fs';
import type { RoundUse } from './route-use.ts';
import { totalOf, type YearlyAmounts, yearlyAmounts, yearlyCost } from './yearly-cost.ts';

/** What `round-requests` wrote when it was run last. */
export const measured: { town: RoundUse; city: RoundUse } = JSON.parse(
  readFileSync(new URL('./measured.json', import.meta.url), 'utf8'),
);

export interface CostSize {
  ja: string;
  en: string;
  amounts: YearlyAmounts;
  costs: ReturnType<typeof yearlyCost>;
  total: number;
}

/** The three sizes of the page. */
export const costSizes: readonly CostSize[] = [
  size(
    `町：事業${measured.town.projects}、シート${measured.town.sheets}`,
    `town: ${measured.town.projects} projects, ${measured.town.sheets} sheets`,
    [{ use: measured.town, count: 1 }],
  ),
  size(`市：シート${measured.city.sheets}`, `city: ${measured.city.sheets} sheets`, [
    { use: measured.city, count: 1 },
  ]),
  size('事業者：町150と市50', 'vendor: 150 towns and 50 cities', [
    { use: measured.town, count: 150 },
    { use: measured.city, count: 50 },
  ]),
];

function size(ja: string, en: string, rounds: { use: RoundUse; count: number }[]): CostSize {
  const amounts = yearlyAmounts(rounds);
  const costs = yearlyCost(amounts);
  return { ja, en, amounts, costs, total: totalOf(costs) };
}
