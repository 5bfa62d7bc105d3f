import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotes } from '../check-text.ts';

test.each([
  ['令和5（2022）年度の受講者', '令和5（2022）年度'],
  ['令和５（２０２２）年度', '令和５（２０２２）年度'],
  ['令和5年度（2022年度）', '令和5年度（2022年度）'],
  ['2023（令和4）年', '2023（令和4）年'],
  ['2023年(R4)', '2023年(R4)'],
  ['R5（2022）', 'R5（2022）'],
  ['令和5年(2022年)10月1日に開いた', '令和5年(2022年)'],
  ['令和元（2020）年度', '令和元（2020）年度'],
])('%s', (text, quote) => {
  expect(quotes(text, 'era-differs')).toEqual([quote]);
});

test.each([
  '令和5年度（2024年3月）',
  '令和5年度（2024年）',
  '令和6年（2023年度）',
  '平成31（2019）年、令和元（2019）年',
  '令和5年度（2020人）',
  '令和5年度（前期2022人）',
  '令和5～9（2023～2027）年度',
])('silent: %s', (text) => {
  expect(quotes(text, 'era-differs')).toEqual([]);
});

test('a pair fires unless both are the same year', () => {
  const pairs = fc.record({
    era: fc.integer({ min: 1, max: 30 }),
    off: fc.integer({ min: -3, max: 3 }),
    unit: fc.constantFrom('年', '年度'),
    isEraFirst: fc.boolean(),
  });
  fc.assert(
    fc.property(pairs, ({ era, off, unit, isEraFirst }) => {
      const [inEra, western] = [`令和${era}`, String(2018 + era + off)];
      const text = isEraFirst ? `${inEra}（${western}）${unit}` : `${western}（${inEra}）${unit}`;
      expect(quotes(text, 'era-differs')).toEqual(off === 0 ? [] : [text]);
    }),
  );
});
