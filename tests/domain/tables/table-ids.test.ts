import { expect, test } from 'vitest';
import { offeredTables } from '#domain/tables/offered-tables.ts';
import { parseTableIds, tableIds } from '#domain/tables/table-ids.ts';
import { tableNames } from '#domain/tables/table-names.ts';
import { assessedPlan } from './assessed-plan.ts';
import { aPlan } from './plan-builders.ts';

test('names of tables and worksheets are distinct and fit in Excel', () => {
  const names = tableIds.flatMap((id) => [tableNames[id].name, tableNames[id].worksheet]);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => name.length <= 31)).toBe(true);
});

test('a choice is read in the order of the list, without what this release does not know', () => {
  expect(parseTableIds('history status later')).toEqual(['status', 'history']);
  expect(parseTableIds('')).toEqual([]);
});

test('a table that the plan cannot fill is not offered', () => {
  expect(offeredTables(assessedPlan())).toEqual([...tableIds]);
  expect(offeredTables(aPlan({ levels: [] }))).toEqual(['status', 'list', 'findings', 'history']);
});
