import { describe, expect, test } from 'vitest';
import { entryFields } from '#domain/plan/entry-fields.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import { readTestPlan } from './read-test-plan.ts';

describe('every plan', () => {
  test.each([
    ['nagareyama-r6', 11, 25],
    ['nagareyama-r7', 15, 10],
    ['kawasaki', 8, 20],
    ['toyoake', 6, 4],
    ['kaededai-sogo', 6, 35],
    ['hamasato-kankyo-bosai', 5, 4],
  ])('%s has %i sheets, and its form %i entries', (name, sheets, entries) => {
    const plan = readTestPlan(name);
    expect(sheetKeys(plan)).toHaveLength(sheets);
    expect(entryFields(plan)).toHaveLength(entries);
  });

  test.each([
    'nagareyama-r6',
    'nagareyama-r7',
    'kawasaki',
    'toyoake',
    'kaededai-sogo',
    'hamasato-kankyo-bosai',
  ])('%s gives texts only to cells and fields that its form has and does not ask for', (name) => {
    const plan = readTestPlan(name);
    const given = new Set(entryFields(plan).flatMap(({ id, input }) => (input === 'given' ? [id] : [])));
    const texts = plan.projects.flatMap((project) => project.given ?? []);
    expect(texts.filter(({ field }) => !given.has(field))).toEqual([]);
  });
});
