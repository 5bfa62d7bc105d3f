import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asJson, type Json, type JsonObject } from '#domain/plan-workbook/json.ts';
import { readTables } from '#domain/plan-workbook/read-tables.ts';
import { writeTables } from '#domain/plan-workbook/write-tables.ts';
import { planArbitrary } from '#tests/plans/plan-arbitrary.ts';
import { gridsOfTables } from './grids-of-tables.ts';
import { oddText } from './odd-text.ts';

const definition = planArbitrary.map(asJson);

function expectSame(content: JsonObject): void {
  const back = readTables(gridsOfTables(writeTables(content)));
  expect(back.problems).toEqual([]);
  expect(back.content).toEqual(content);
  expect(back.newIds).toEqual([]);
}

test('any definition comes back from its tables', () => {
  fc.assert(fc.property(definition, expectSame), { numRuns: 30 });
});

/** Texts that are printed, and that nothing refers to but by id. */
const named =
  /^(?:name|text|meaning|help|note|raw|asOf|source|label|notes|number|projectTerm|code|mark|otherwise)$/;

test('any definition comes back, whatever its names and texts are made of', () => {
  fc.assert(
    fc.property(definition, fc.infiniteStream(oddText), (content, texts) => {
      expectSame(asJson(withTexts(content, texts) as JsonObject));
    }),
    { numRuns: 30 },
  );
});

/** Replaces the texts, so that names repeat, look like ids, or are made of separators. */
function withTexts(value: Json, texts: Iterator<string>, isNamed = false): Json {
  if (typeof value === 'string') return isNamed ? texts.next().value || '課' : value;
  if (Array.isArray(value)) return value.map((one) => withTexts(one, texts, isNamed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withTexts(one, texts, named.test(key))]),
  );
}

/** The same name for everything: only ids tell things apart. */
test('any definition comes back although all its names are the same', () => {
  const same = { next: () => ({ value: '同じ名', done: false as const }) };
  fc.assert(
    fc.property(definition, (content) => expectSame(asJson(withTexts(content, same) as JsonObject))),
    { numRuns: 10 },
  );
});

test('an object that says nothing is still there', () => {
  const content = fc.sample(definition, 5);
  for (const one of content) expectSame(withEmptyObjects(one));
});

function withEmptyObjects(content: JsonObject): JsonObject {
  const copy = asJson(content);
  for (const list of ['projects', 'departments', 'nodes', 'scales', 'indicators']) {
    const items = copy[list];
    if (Array.isArray(items))
      for (const item of items) if (typeof item === 'object') Object.assign(item ?? {}, { valid: {} });
  }
  return copy;
}
