import { describe, expect, test } from 'vitest';
import { parseGrade } from '#domain/grades/parse-grade.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import { fieldOf, projectOf, scaleOf } from './find-in-plan.ts';
import { readTestPlan } from './read-test-plan.ts';

const toyoake = readTestPlan('toyoake');

describe('豊明市, 2007', () => {
  test('each department of a project has stages of its own', () => {
    const given = projectOf(toyoake, 'p11111').given ?? [];
    const stage = (field: string, department: string) =>
      given.find((one) => one.field === field && one.department === department)?.text;
    expect([stage('firstHalf', 'jido'), stage('firstHalf', 'gakko')]).toEqual(['○', '△']);
    expect(sheetKeys(toyoake).filter(({ project }) => project === 'p11111')).toHaveLength(2);
  });

  test('A○ is A with a mark, in any width', () => {
    const own = scaleOf(toyoake, 'own');
    expect(parseGrade(own, 'Ａ◯')).toMatchObject({ grade: { code: 'A' }, additions: ['○'] });
    expect(parseGrade(own, 'B')).toMatchObject({ grade: { code: 'B' }, additions: [] });
    expect(parseGrade(own, '○')).toBeUndefined();
  });

  test('the heading of the rating names the year of 平成', () => {
    expect(fieldLabel(fieldOf(toyoake, 'grade'), toyoake)).toBe('各課評価H19');
  });
});
