import { describe, expect, test } from 'vitest';
import type { DepartmentId, PlanDefinition, ProjectId } from '#domain/plan/plan-definition.ts';
import { parsePlanDefinition } from '#domain/protocol/plan-definition-schema.ts';
import { precedingSheets } from '#domain/round/preceding-sheets.ts';
import { sheetKeys, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import oldGeneration from '../../plans/nagareyama-r6.json' with { type: 'json' };
import newGeneration from '../../plans/nagareyama-r7.json' with { type: 'json' };
import { department, project, roundPlan } from './round-plan.ts';

const ids = <Id extends string>(...texts: string[]) => texts as Id[];

/** For every sheet of this year, the sheets that it goes on from. */
function links(last: PlanDefinition, now: PlanDefinition): Record<string, string[]> {
  return Object.fromEntries(
    sheetKeys(now).map((key) => [sheetKeyText(key), precedingSheets(last, now, key).map(sheetKeyText)]),
  );
}

const year = (fiscalYear: number, more: Record<string, unknown>) => roundPlan({ fiscalYear, ...more });

describe('a sheet goes on from', () => {
  test('the sheet of the same project and department, and no other department’s', () => {
    expect(links(year(2024, {}), year(2025, {}))).toEqual({ 'p1/a': ['p1/a'], 'p1/b': ['p1/b'] });
  });

  test('that of the same department under its former name', () => {
    const renamed = { departments: [department('a', { name: '新しい名の課' }), department('b')] };
    expect(links(year(2024, {}), year(2025, renamed))['p1/a']).toEqual(['p1/a']);
  });

  test('those of all departments that its own succeeds, in the order of last year’s plan', () => {
    const now = year(2025, {
      departments: [
        department('a', { valid: { until: 2024 } }),
        department('b', { valid: { until: 2024 } }),
        department('c', { succeeds: ids<DepartmentId>('b', 'a') }),
      ],
      projects: [project('p1', ['c'])],
    });
    expect(links(year(2024, {}), now)).toEqual({ 'p1/c': ['p1/a', 'p1/b'] });
  });

  test('nothing of a department that it succeeds in part, which still writes for itself', () => {
    const three = { departments: [department('a'), department('b', { succeeds: ids<DepartmentId>('a') })] };
    expect(links(year(2024, three), year(2025, three))).toEqual({ 'p1/a': ['p1/a'], 'p1/b': ['p1/b'] });
  });

  test('those of all projects that its own succeeds', () => {
    const last = year(2024, { projects: [project('p1', ['a']), project('p2', ['a']), project('p3', ['b'])] });
    const now = year(2025, {
      projects: [
        project('p1', ['a'], { valid: { until: 2024 } }),
        project('p2', ['a'], { valid: { until: 2024 } }),
        project('p3', ['b']),
        project('p4', ['a'], { succeeds: ids<ProjectId>('p1', 'p2') }),
      ],
    });
    expect(links(last, now)).toEqual({ 'p3/b': ['p3/b'], 'p4/a': ['p1/a', 'p2/a'] });
  });

  test('nothing of a project that it came from two years ago and that goes on', () => {
    const both = {
      projects: [project('p1', ['a']), project('p2', ['a'], { succeeds: ids<ProjectId>('p1') })],
    };
    expect(links(year(2024, both), year(2025, both))).toEqual({ 'p1/a': ['p1/a'], 'p2/a': ['p2/a'] });
  });

  test('the joint sheet that its department wrote with others', () => {
    const last = year(2024, { projects: [project('p1', ['a', 'b'], { written: 'jointly' })] });
    expect(links(last, year(2025, {}))).toEqual({ 'p1/a': ['p1/a'], 'p1/b': ['p1/a'] });
    const otherLead = year(2025, { projects: [project('p1', ['b', 'a'], { written: 'jointly' })] });
    expect(links(last, otherLead)).toEqual({ 'p1/b': ['p1/a'] });
  });

  test('everybody’s sheets, where they now write one together', () => {
    const now = year(2025, { projects: [project('p1', ['a', 'b'], { written: 'jointly' })] });
    expect(links(year(2024, {}), now)).toEqual({ 'p1/a': ['p1/a', 'p1/b'] });
  });

  test('only the sheet of the department that writes alone', () => {
    const now = year(2025, { projects: [project('p1', ['a', 'b'], { written: 'byLead' })] });
    expect(links(year(2024, {}), now)).toEqual({ 'p1/a': ['p1/a'] });
    expect(links(now, year(2026, {}))).toEqual({ 'p1/a': ['p1/a'], 'p1/b': [] });
  });

  test('the sheet of the department that handed the project over', () => {
    const more = { departments: [department('a'), department('b'), department('c')] };
    const last = year(2024, more);
    const now = year(2025, { ...more, projects: [project('p1', ['c', 'b'])] });
    expect(links(last, now)).toEqual({ 'p1/c': ['p1/a'], 'p1/b': ['p1/b'] });
    const added = year(2025, { ...more, projects: [project('p1', ['a', 'b', 'c'])] });
    expect(links(last, added)['p1/c']).toEqual([]);
  });

  test('nothing, where the sheet is not asked for', () => {
    const key = { project: 'p9' as ProjectId, department: 'a' as DepartmentId };
    expect(precedingSheets(year(2024, {}), year(2025, {}), key)).toEqual([]);
  });
});

describe('across two generations of a plan', () => {
  test('an id counts only beside the same name; everything else the new plan says itself', () => {
    const last = parsePlanDefinition(oldGeneration);
    const now = parsePlanDefinition(newGeneration);
    if (!last || !now) throw new Error('not plan definitions');
    expect(links(last, now)).toMatchObject({
      'p1/kodomokatei': ['p3/kodomokatei'],
      'p1/shido': ['p3/shido'],
      'p1/kenko': [],
      'p3/toshokan': [],
      'p9/kenko': ['p5/kenko', 'p6/kenko'],
      'p9/kodomokatei': ['p6/kodomokatei'],
    });
  });

  test('a department with a new name is known by its former one', () => {
    const last = roundPlan({ id: 'kyu' });
    const now = roundPlan({
      fiscalYear: 2025,
      departments: [
        department('a', { name: '甲課', formerNames: [{ name: 'a課' }] }),
        department('b', { name: '別の課' }),
      ],
      projects: [project('p1', ['a', 'b'])],
    });
    expect(links(last, now)).toEqual({ 'p1/a': ['p1/a'], 'p1/b': ['p1/b'] });
    const same = roundPlan({ fiscalYear: 2025, projects: [project('p1', ['a'], { name: '別の事業' })] });
    expect(links(last, same)).toEqual({ 'p1/a': [] });
  });
});
