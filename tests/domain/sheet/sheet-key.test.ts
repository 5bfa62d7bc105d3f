import { describe, expect, test } from 'vitest';
import type { DepartmentId, PlanDefinition, Project, ProjectId } from '#domain/plan/plan-definition.ts';
import { sheetKeys, sheetKeyText } from '#domain/sheet/sheet-key.ts';

const [a, b, ended] = ['a', 'b', 'ended'] as [DepartmentId, DepartmentId, DepartmentId];

function keysOf(project: Partial<Project>, fiscalYear = 2025): string[] {
  const plan: Pick<PlanDefinition, 'projects' | 'departments' | 'fiscalYear'> = {
    fiscalYear,
    departments: [
      { id: a, name: '甲課' },
      { id: b, name: '乙課' },
      { id: ended, name: '丙課', valid: { until: 2024 } },
    ],
    projects: [
      {
        id: 'p1' as ProjectId,
        number: '1',
        name: '事業',
        departments: [a, b],
        written: 'perDepartment',
        ...project,
      },
    ],
  };
  return sheetKeys(plan).map(sheetKeyText);
}

describe('the sheets that a round asks for', () => {
  test('are one for each department, or one under the department that leads', () => {
    expect(keysOf({})).toEqual(['p1/a', 'p1/b']);
    expect(keysOf({ written: 'jointly' })).toEqual(['p1/a']);
    expect(keysOf({ written: 'byLead' })).toEqual(['p1/a']);
  });

  test('are none of a project that has ended or has not begun', () => {
    expect(keysOf({ valid: { until: 2024 } })).toEqual([]);
    expect(keysOf({ valid: { from: 2026 } })).toEqual([]);
    expect(keysOf({ valid: { from: 2025, until: 2025 } })).toEqual(['p1/a', 'p1/b']);
  });

  test('are none of a department that has ended; the next one leads', () => {
    expect(keysOf({ departments: [ended, b] })).toEqual(['p1/b']);
    expect(keysOf({ departments: [ended, b], written: 'jointly' })).toEqual(['p1/b']);
    expect(keysOf({ departments: [ended, b] }, 2024)).toEqual(['p1/ended', 'p1/b']);
  });
});
