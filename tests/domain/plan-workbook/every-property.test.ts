import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { allTables } from '#domain/plan-workbook/all-tables.ts';
import { hintOf } from '#domain/plan-workbook/cell-hint.ts';
import { headings } from '#domain/plan-workbook/headings.ts';
import { planDefinitionSchema } from '#domain/protocol/plan-definition-schema.ts';

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema | false;
  prefixItems?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** Every property that holds a value: `projects[].valid.from`. */
function leaves(schema: Schema, place = ''): string[] {
  const inside = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((one) => leaves(one, place));
  if (schema.properties) {
    const join = (key: string) => (place === '' ? key : `${place}.${key}`);
    return [...inside, ...Object.entries(schema.properties).flatMap(([key, one]) => leaves(one, join(key)))];
  }
  const isListOfObjects = schema.items && leaves(schema.items, '?').some((one) => one !== '?');
  if (schema.items && isListOfObjects) return [...inside, ...leaves(schema.items, `${place}[]`)];
  return inside.length > 0 ? inside : [place];
}

/** What the kind of a row says is not in a column of its own. */
const saidByKind = allTables.flatMap(({ lists }) =>
  lists.flatMap(({ path, words = [] }) =>
    words.flatMap(({ fixed = {} }) =>
      Object.entries(fixed).map(([key, value]) =>
        typeof value === 'object' ? `${path}[].${key}.${Object.keys(value ?? {})[0]}` : `${path}[].${key}`,
      ),
    ),
  ),
);

test('every property of a definition has a column', () => {
  const schema: Schema = JSON.parse(JSON.stringify(z.toJSONSchema(planDefinitionSchema, { io: 'input' })));
  const known = new Set([...headings.keys(), ...saidByKind, 'schema']);
  const shares = /\.rows\[\]\.of\.percent$/;
  const all = [...new Set(leaves(schema))];
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter((one) => !known.has(one) && !shares.test(one))).toEqual([]);
});

describe.each(allTables.map((table) => [table.worksheet, table] as const))('%s', (worksheet, table) => {
  test('its name is one that Excel takes', () => {
    expect(worksheet).toMatch(/^[^\\/?*[\]:']{1,31}$/);
    expect(allTables.filter((one) => one.worksheet === worksheet)).toHaveLength(1);
  });

  test('no two headings are the same, and each has its help', () => {
    const headers = table.columns.map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    for (const column of table.columns) {
      expect(column.header.length).toBeLessThanOrEqual(32);
      expect(column.help.length).toBeLessThanOrEqual(245);
      expect(hintOf(column, table)).not.toBe('');
    }
  });

  test('its texts have no words of the definition as a file', () => {
    const words =
      /\b(?:true|false|null|written|given|nodes|projects|levels|departments|indicators|scales|[a-z]+[A-Z]\w+)\b/;
    expect(table.columns.filter(({ help }) => words.test(help)).map(({ header }) => header)).toEqual([]);
    expect(table.about).not.toMatch(words);
  });

  test('what chooses from its names finds them', () => {
    if (table.namesIn !== undefined) {
      expect(table.columns.map(({ header }) => header)).toContain(table.namesIn);
    }
  });
});
