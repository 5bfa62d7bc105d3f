import { expect, test } from 'vitest';
import { isVanishingIn } from '#domain/round/vanishing-sheets.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { readTestPlan } from '../../plans/read-test-plan.ts';
import { department, project, roundPlan } from './round-plan.ts';

function head(entries: Record<string, string>, key = { project: 'p1', department: 'a' }): SheetHead {
  return {
    ...key,
    state: 'inProgress',
    revision: 1,
    updatedAt: '2024-05-07T00:00:00.000Z',
    updatedBy: '窓口 花子',
    entries,
  } as SheetHead;
}

const written = head({ activity: '書いた文' });

test.each([
  ['the same plan', {}, false],
  ['another name of the project', { projects: [project('p1', ['a', 'b'], { name: '別名' })] }, false],
  ['a project more', { projects: [project('p0', ['a']), project('p1', ['a'])] }, false],
  ['no such project', { projects: [project('p2', ['a', 'b'])] }, true],
  ['the project of others', { projects: [project('p1', ['b'])] }, true],
  ['a project that ended', { projects: [project('p1', ['a'], { valid: { until: 2023 } })] }, true],
  [
    'a department that ended',
    { departments: [department('a', { valid: { until: 2023 } }), department('b')] },
    true,
  ],
  ['others writing for it', { projects: [project('p1', ['b', 'a'], { written: 'byLead' })] }, true],
])('a sheet that was written, and %s: vanishing %j', (_what, change, expected) => {
  expect(isVanishingIn(roundPlan(change))(written)).toBe(expected);
});

test('a text whose field is gone vanishes; a blank one, or that of another moment of the year, does not', () => {
  const { form } = roundPlan();
  const isVanishing = isVanishingIn(roundPlan({ form: { ...form, fields: form.fields.slice(1) } }));
  expect(isVanishing(written)).toBe(true);
  expect(isVanishing(head({ activity: ' \n', issues: '課題' }))).toBe(false);
  const second = readTestPlan('hamasato-kankyo-bosai');
  expect(second.moment).toBe('second');
  const first = head({ firstHalf: '上期の文' }, { project: 'r1', department: 'kankyo' });
  expect(isVanishingIn(second)(first)).toBe(false);
});
