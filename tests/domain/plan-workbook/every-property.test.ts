import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { allTables } from '#domain/plan-workbook/all-tables.ts';
import { cellOf, hintOf } from '#domain/plan-workbook/cell-hint.ts';
import { headings } from '#domain/plan-workbook/headings.ts';
import { planDefinitionSchema } from '#domain/protocol/plan-definition-schema.ts';

interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  items?: Schema | false;
  prefixItems?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

const schema: Schema = JSON.parse(JSON.stringify(z.toJSONSchema(planDefinitionSchema, { io: 'input' })));

/** Every property that holds a value: `projects[].valid.from`. */
function leaves(inside: Schema, place = ''): string[] {
  const choices = [...(inside.anyOf ?? []), ...(inside.oneOf ?? [])].flatMap((one) => leaves(one, place));
  if (inside.properties) {
    const join = (key: string) => (place === '' ? key : `${place}.${key}`);
    return [...choices, ...Object.entries(inside.properties).flatMap(([key, one]) => leaves(one, join(key)))];
  }
  const isListOfObjects = inside.items && leaves(inside.items, '?').some((one) => one !== '?');
  if (inside.items && isListOfObjects) return [...choices, ...leaves(inside.items, `${place}[]`)];
  return choices.length > 0 ? choices : [place];
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
  const known = new Set([...headings.keys(), ...saidByKind, 'schema']);
  const shares = /\.rows\[\]\.of\.percent$/;
  const all = [...new Set(leaves(schema))];
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter((one) => !known.has(one) && !shares.test(one))).toEqual([]);
});

test('figures, years and yes or no are no texts in their columns', () => {
  const kinds: Record<string, string[]> = {
    number: ['number'],
    integer: ['number', 'year'],
    boolean: ['yesNo'],
  };
  const wrong = typedLeaves(schema).filter(([place, type]) => {
    const heading = headings.get(place);
    const table = allTables.find(({ worksheet }) => worksheet === heading?.worksheet);
    const column = table?.columns.find(({ header }) => header === heading?.header);
    const kind = table && column && cellOf(column, table)?.kind.is;
    return kinds[type] !== undefined && kind !== undefined && !kinds[type].includes(kind);
  });
  expect(wrong).toEqual([]);
});

/** Places that hold one value, with its type. */
function typedLeaves(inside: Schema, place = ''): [string, string][] {
  const choices = [...(inside.anyOf ?? []), ...(inside.oneOf ?? [])].flatMap((one) =>
    typedLeaves(one, place),
  );
  const join = (key: string) => (place === '' ? key : `${place}.${key}`);
  const properties = Object.entries(inside.properties ?? {}).flatMap(([key, one]) =>
    typedLeaves(one, join(key)),
  );
  const items = inside.items ? typedLeaves(inside.items, `${place}[]`) : [];
  return [
    ...choices,
    ...properties,
    ...items,
    ...(inside.type ? [[place, inside.type] as [string, string]] : []),
  ];
}

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
