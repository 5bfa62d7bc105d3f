import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referencePage } from '#cli/plan/reference-page.ts';
import { referenceText } from '#cli/plan/run-plan-reference.ts';
import { definitionHelp } from '#domain/words/ja/definition-help.ts';

const page = referenceText();

test('the page is the committed file', () => {
  expect(
    readFileSync('docs/reference/plan-definition.ja.md', 'utf8'),
    'npm run --silent tenken -- plan reference > docs/reference/plan-definition.ja.md',
  ).toBe(`${page}\n`);
});

test('every property has its line', () => {
  const lines = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:項目|---) \|/.test(line));
  const roots = Object.keys(definitionHelp).filter((path) => !/[.[]/.test(path));
  const inner = Object.keys(definitionHelp).filter((path) => /[.[]/.test(path));
  expect(lines).toHaveLength(roots.length + inner.length);
  for (const { name, help } of Object.values(definitionHelp)) {
    expect(page).toContain(`| ${name} |`);
    expect(page).toContain(help);
  }
});

test('what must be there always is told from what must be there in some shapes', () => {
  const text = referencePage({
    properties: {
      answer: {
        title: '記入の種類',
        description: '何を書く欄か。',
        oneOf: [
          { type: 'object', properties: { kind: { title: '種類', const: 'text' } }, required: ['kind'] },
          {
            type: 'object',
            properties: {
              kind: { title: '種類', const: 'money' },
              unit: { title: '単位', enum: ['円', '千円'] },
            },
            required: ['kind', 'unit'],
          },
        ],
      },
      steps: {
        title: '予定',
        type: 'array',
        items: {
          properties: { from: { title: '初日', format: 'date' }, note: { title: '注', type: 'string' } },
        },
      },
    },
    required: ['answer'],
  });
  expect(text).toContain('| `answer` | 記入の種類 | ○ | 項目の集まり | 何を書く欄か。 |');
  expect(text).toContain('| `kind` | 種類 | ○ | `text`、`money` |');
  expect(text).toContain('| `unit` | 単位 | △ | `円`、`千円` |');
  expect(text).toContain('| `from` | 初日 |  | 日（2024-06-28） |');
});
