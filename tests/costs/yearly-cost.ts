import { cloudHabits as habits } from './cloud-habits.ts';
import type { RoundUse, RouteUse } from './route-use.ts';
import { type PriceName, unitPrices } from './unit-prices.ts';

/** How much of what is charged, a year. Millions and gigabytes, as the prices have it. */
export type YearlyAmounts = Record<PriceName, number>;

const million = 1_000_000;
const gigabyte = 1_000_000_000;
const fullProcessor = 1769;
const months = 12;

/** Of so many rounds of each kind in one installation. */
export function yearlyAmounts(rounds: readonly { use: RoundUse; count: number }[]): YearlyAmounts {
  const sum = (of: (use: RoundUse) => number) =>
    rounds.reduce((all, { use, count }) => all + count * of(use), 0);
  const requests = sum((use) => sumOf(use, 'requests'));
  const stored = sum((use) => (use.coreBytes + use.ledgerBytes) * habits.yearsKept) / gigabyte;
  const openings = sum(({ routes }) => routes.find(({ route }) => route === 'readMe')?.requests ?? 0);
  const logs = (requests * habits.logBytes) / gigabyte;
  return {
    readUnit: sum((use) => sumOf(use, 'readUnits')) / million,
    writeUnit: sum((use) => sumOf(use, 'writeUnits')) / million,
    tableStorage: stored * months,
    continuousBackup: stored * months,
    keptBackup: stored * habits.copiesKept * months,
    gatewayRequest: (requests * (1 + habits.preflightsPerRequest)) / million,
    functionRequest: requests / million,
    functionSecond: sum(functionSeconds) / million,
    bytesOut: sum((use) => sumOf(use, 'bytesOut')) / gigabyte + (openings * habits.paneBytes) / gigabyte,
    logTaken: logs,
    logKept: logs * habits.logMonths,
    alarm: habits.alarms * months,
    dashboard: habits.dashboards * months,
    fileStorage: habits.fileGigabytes * months,
    edgeRequest: (openings * habits.paneRequests) / million,
  };
}

/** US dollars of each position. */
export function yearlyCost(amounts: YearlyAmounts): Record<PriceName, number> {
  const names = Object.keys(unitPrices) as PriceName[];
  const costs = names.map((name) => [name, amounts[name] * unitPrices[name].usd]);
  return Object.fromEntries(costs);
}

export function totalOf(costs: Record<PriceName, number>): number {
  return Object.values(costs).reduce((sum, usd) => sum + usd, 0);
}

/** GB-seconds: the processor's time at this memory, the waiting, and the starts. */
function functionSeconds(use: RoundUse): number {
  const requests = sumOf(use, 'requests');
  const working = (sumOf(use, 'processorMilliseconds') * fullProcessor) / habits.functionMemory;
  const waiting = sumOf(use, 'databaseCalls') * habits.databaseWait + requests * habits.tokenCheck;
  const starting = requests * habits.coldShare * habits.coldMilliseconds;
  return ((working + waiting + starting) / 1000) * (habits.functionMemory / 1024);
}

export function sumOf({ routes }: RoundUse, name: Exclude<keyof RouteUse, 'route'>): number {
  return routes.reduce((sum, route) => sum + route[name], 0);
}
