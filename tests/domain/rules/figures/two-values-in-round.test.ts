import { expect, test } from 'vitest';
import type { DepartmentId, ProjectId } from '#domain/plan/plan-definition.ts';
import type { OtherSheet } from '#domain/rules/rule.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { piecesOf } from './check-figures.ts';

const jinken = 'jinken' as DepartmentId;

function other(text: string, more: Partial<OtherSheet> = {}): OtherSheet {
  return { project: 'p2' as ProjectId, department: jinken, entries: { activity: text } as Entries, ...more };
}

const found = (text: string, ...others: OtherSheet[]) =>
  piecesOf('two-values-in-round', text, { department: jinken, others });

const prose = '女性のための法律相談の相談件数は36件でした。';
const changed = '女性のための法律相談の相談件数は63件でした。';

test.each([
  ['another value', prose, [other(changed)], ['36件']],
  ['the same value', prose, [other(prose)], []],
  ['another department', prose, [other(changed, { department: 'kenko' as DepartmentId })], []],
  ['the same project', prose, [other(changed, { project: 'p1' as ProjectId })], []],
  ['another unit', prose, [other('女性のための法律相談の相談件数は63人でした。')], []],
  ['two values on the other sheet', prose, [other(`${prose}${changed}`)], []],
  ['no other sheet', prose, [], []],
])('%s', (_title, text, others, expected) => {
  expect(found(text, ...others)).toEqual(expected);
});

test('an indicator of the plan is one for all departments', () => {
  const line = (actual: string) => `［指標］男女共同参画講座の開催回数\n　予定：2回／実施：${actual}`;
  const kenko = { department: 'kenko' as DepartmentId };
  expect(found(line('2回'), other(line('3回'), kenko))).toEqual(['2回']);
  expect(found(line('2回'), other(line('２回'), kenko))).toEqual([]);
});
