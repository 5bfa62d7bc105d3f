import { expect, test } from 'vitest';
import type { RoundLine } from '#cli/archive/archive-lines.ts';
import { batches, type PlacedLine } from '#cli/archive/batches.ts';
import { sayHowFar } from '#cli/archive/say-how-far.ts';
import type { MunicipalityId, PlanId } from '#domain/plan/plan-definition.ts';

const limits = { bytes: 100, lines: 3 };

function placed(plan: string, size: number, number: number): PlacedLine {
  const address = { municipality: 'm' as MunicipalityId, plan: plan as PlanId, fiscalYear: 2025 };
  const line: RoundLine = { kind: 'audit', address };
  return { number, size, line };
}

/** `a:40` is a line of plan a with forty bytes. */
async function cut(...sizes: string[]): Promise<string[]> {
  async function* lines() {
    for (const [index, one] of sizes.entries()) {
      const [plan = '', size] = one.split(':');
      yield placed(plan, Number(size), index + 1);
    }
  }
  const found: string[] = [];
  for await (const { plan, isFirst, lines: own } of batches(lines(), limits))
    found.push(`${plan}${isFirst ? '!' : ''} ${own.map(({ number }) => number).join('+')}`);
  return found;
}

test.each([
  ['nothing', [], []],
  ['by bytes', ['a:40', 'a:40', 'a:40', 'a:20'], ['a! 1+2', 'a 3+4']],
  ['by lines', ['a:1', 'a:1', 'a:1', 'a:1'], ['a! 1+2+3', 'a 4']],
  ['one that is larger than all goes alone', ['a:1', 'a:900', 'a:1'], ['a! 1', 'a 2', 'a 3']],
  ['never two rounds in one', ['a:1', 'b:1', 'b:1'], ['a! 1', 'b! 2+3']],
  ['full and another round at once', ['a:90', 'b:90'], ['a! 1', 'b! 2']],
])('%s', async (_, sizes, expected) => {
  expect(await cut(...sizes)).toEqual(expected);
});

test.each([
  [{ done: 1000, total: 3000, elapsed: 5000 }, '1000／3000行まで進みました。残りは約10秒です。'],
  [{ done: 1000, total: 30_000, elapsed: 10_000 }, '1000／30000行まで進みました。残りは約5分です。'],
  [{ done: 3000, total: 3000, elapsed: 5000 }, '3000／3000行まで進みました。'],
  [{ done: 0, total: 3000, elapsed: 5000 }, '0／3000行まで進みました。'],
])('%j is said', (far, said) => {
  expect(sayHowFar(far)).toBe(said);
});
