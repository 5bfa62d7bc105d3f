import { expect, test } from 'vitest';
import { trendPicture } from '#addin/state/secretariat/assessment/trend-picture.ts';

test('a year without a figure breaks the line and is never a zero', () => {
  const picture = trendPicture([
    { fiscalYear: 2020, actual: 10 },
    { fiscalYear: 2021, actual: 20 },
    { fiscalYear: 2022 },
    { fiscalYear: 2023, actual: 30 },
    { fiscalYear: 2024, actual: 20 },
  ]);
  expect(picture?.lines.map((line) => line.length)).toEqual([2, 2]);
  expect(picture?.spots).toHaveLength(4);
  expect(picture?.ends.map(({ value }) => value)).toEqual([30, 10]);
});

test('a figure that stands alone is a spot without a line', () => {
  const picture = trendPicture([{ fiscalYear: 2022 }, { fiscalYear: 2023, actual: 5 }, { fiscalYear: 2024 }]);
  expect(picture).toMatchObject({ lines: [], spots: [{}] });
});

test('a higher figure lies higher, and everything within the box', () => {
  const picture = trendPicture([
    { fiscalYear: 2023, actual: 88, baseline: 300, target: { min: 350 } },
    { fiscalYear: 2024, target: { min: 40, max: 60 } },
  ]);
  const [low, base] = [picture?.spots[0]?.y ?? 0, picture?.baselines[0]?.y ?? 0];
  expect(low).toBeGreaterThan(base);
  const ys = picture?.targets.flatMap(({ from, to }) => [from.y, to.y]) ?? [];
  expect(ys).toHaveLength(6);
  expect(ys.every((y) => y >= 0 && y <= (picture?.height ?? 0))).toBe(true);
});

test('nothing is drawn of words alone', () => {
  expect(trendPicture([{ fiscalYear: 2023 }])).toBeUndefined();
});
