import { expect, test } from 'vitest';
import { eraOfDay, findEra } from '#domain/dates/eras.ts';

test('a day belongs to the era that had begun by then', () => {
  expect(eraOfDay('2019-04-30')).toEqual({ name: '平成', year: 31 });
  expect(eraOfDay('2019-05-01')).toEqual({ name: '令和', year: 1 });
  expect(eraOfDay('1989-01-07')).toEqual({ name: '昭和', year: 64 });
  expect(eraOfDay('1989-01-08')).toEqual({ name: '平成', year: 1 });
  expect(eraOfDay('1868-01-01')).toBeUndefined();
});

test('an era is found by each of its writings', () => {
  expect(['令和', 'R', '㋿'].map((writing) => findEra(writing)?.name)).toEqual(['令和', '令和', '令和']);
  expect(findEra('慶応')).toBeUndefined();
});
