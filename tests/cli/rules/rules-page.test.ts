import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesPage } from '#cli/rules/rules-page.ts';
import { ruleIds } from '#domain/rules/rule-ids.ts';

const page = rulesPage();

test('the page is the committed file', () => {
  expect(
    readFileSync('docs/reference/rules.ja.md', 'utf8'),
    'npm run --silent tenken -- rules > docs/reference/rules.ja.md',
  ).toBe(`${page}\n`);
});

test('every rule stands in a table and has its examples', () => {
  for (const id of ruleIds) {
    expect(page).toContain(`](#${id}) | `);
    expect(page).toContain(`<a id="${id}"></a>`);
  }
});

test('nothing in it is invisible', () => {
  expect(page).not.toMatch(/[^\n\P{Cc}]|\p{Co}|\p{Surrogate}/u);
});
