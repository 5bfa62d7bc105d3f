import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { publishedText } from '#cli/plan/run-plan-schema.ts';
import { publishedSchema, type SchemaPart } from '#domain/protocol/published-schema.ts';
import { definitionHelp } from '#domain/words/ja/definition-help.ts';

/** Every property with its path, `projects[].number`, in all branches. */
function propertiesOf(part: SchemaPart, path = ''): [string, SchemaPart][] {
  const { properties = {}, prefixItems = [], items, anyOf = [], oneOf = [] } = part;
  return [
    ...Object.entries(properties).flatMap(([name, inner]): [string, SchemaPart][] => {
      const at = path === '' ? name : `${path}.${name}`;
      return [[at, inner], ...propertiesOf(inner, at)];
    }),
    ...[...prefixItems, ...(items ? [items] : [])].flatMap((inner) => propertiesOf(inner, `${path}[]`)),
    ...[...anyOf, ...oneOf].flatMap((inner) => propertiesOf(inner, path)),
  ];
}

const schema = publishedSchema('計画定義', definitionHelp);
const properties = propertiesOf(schema);

describe('the published schema', () => {
  test('is the committed file', () => {
    const committed = readFileSync('docs/reference/plan-definition.schema.json', 'utf8');
    expect(
      committed,
      'npm run --silent tenken -- plan schema > docs/reference/plan-definition.schema.json',
    ).toBe(`${publishedText()}\n`);
  });

  test('explains every property', () => {
    expect(properties.length).toBeGreaterThan(250);
    expect(properties.filter(([path]) => !definitionHelp[path]).map(([path]) => path)).toEqual([]);
    for (const [path, { title, description }] of properties) {
      expect(title, path).toBe(definitionHelp[path]?.name);
      expect(description, path).toMatch(/[。]$/);
    }
  });

  test('has every property that is explained', () => {
    const paths = new Set(properties.map(([path]) => path));
    expect(Object.keys(definitionHelp).filter((path) => !paths.has(path))).toEqual([]);
  });

  test('asks for what the parser asks for, and lets nothing else through', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toEqual([
      'schema',
      'id',
      'name',
      'municipality',
      'fiscalYear',
      'levels',
      'nodes',
      'departments',
      'projects',
      'form',
      'calendar',
    ]);
  });
});
