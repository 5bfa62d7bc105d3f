import { describe, expect, test } from 'vitest';
import { decideRating } from '#domain/grades/decide-rating.ts';
import { isRatedBy } from '#domain/grades/is-rated-by.ts';
import { scaleInForce } from '#domain/grades/scale-in-force.ts';
import { isAsked, isRequiredNow } from '#domain/plan/asked-fields.ts';
import { departmentText } from '#domain/plan/department-name.ts';
import { entryFields } from '#domain/plan/entry-fields.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import type { PlanDefinition, ProjectId, ScaleId } from '#domain/plan/plan-definition.ts';
import { lastYearOf } from '#domain/round/last-year-of.ts';
import { precedingSheets } from '#domain/round/preceding-sheets.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { sheetKeys, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { fieldOf, fieldsOf, keyOf } from './find-in-plan.ts';
import { readTestPlan } from './read-test-plan.ts';

const r6 = readTestPlan('nagareyama-r6');
const r7 = readTestPlan('nagareyama-r7');

describe('流山市こども計画, 2025', () => {
  test('headings say the year as this plan prints it', () => {
    expect(fieldsOf(r7, 'p1').map((field) => fieldLabel(field, r7))).toEqual([
      '取組内容',
      '成果指標',
      '計画策定時の現状値',
      '令和11年度目標値',
      '令和7年度実績',
      '令和7年度の取組内容',
      '達成度の評価',
      '評価の理由',
      '今後の課題',
      '課題解決のための改善策',
    ]);
  });

  test('only 重点 projects are asked for an outcome', () => {
    expect(fieldsOf(r7, 'p1')).toHaveLength(10);
    expect(fieldsOf(r7, 'p2').map(({ id }) => id)).not.toContain('actual');
    expect(fieldsOf(r7, 'p2')).toHaveLength(6);
  });

  test.each([
    ['A', true, true],
    ['Ｃ', true, true],
    ['D', true, true],
    ['B', false, false],
    ['', true, false],
  ])('grade %s: the reason is asked for %s, required %s', (grade, isAskedFor, isRequired) => {
    const reason = fieldOf(r7, 'reason');
    const entries = { grade } as Entries;
    expect(isAsked(reason, entries)).toBe(isAskedFor);
    expect(isRequiredNow(reason, entries)).toBe(isRequired);
  });

  test('each department writes a text of its own, unless they write one together or the first writes alone', () => {
    const names = sheetKeys(r7).map(sheetKeyText);
    expect(names.filter((name) => name.startsWith('p1/'))).toEqual([
      'p1/kodomokatei',
      'p1/kenko',
      'p1/shido',
    ]);
    expect(names.filter((name) => name.startsWith('p4/'))).toEqual(['p4/kodomokatei']);
    expect(names.filter((name) => name.startsWith('p6/'))).toEqual(['p6/shogai']);
  });

  test('the scale of the plan before is used for its years, and stands beside the new one', () => {
    const codes = (year: number) =>
      scaleInForce(r7.scales, 'achievement2025' as ScaleId, year)?.grades.map(({ name }) => name);
    expect(codes(2024)).toEqual(['達成できた', '一部達成できた', '達成できなかった']);
    expect(codes(2025)).toEqual(['計画以上', '計画どおり', '一部達成', '達成できず']);
  });

  test('the 部会 rates only what was chosen for it, and says why for △', () => {
    const request = r7.ratings?.find(({ id }) => id === 'bukaiRating');
    if (!request) throw new Error('no such rating');
    const isRated = (project: string) =>
      isRatedBy(request, { things: 'project', project: project as ProjectId }, r7);
    expect(r7.projects.map(({ id }) => id).filter(isRated)).toEqual(['p1', 'p4', 'p5']);
    const rate = (grade: string) =>
      decideRating({
        plan: r7,
        request: request.id,
        of: { things: 'project', project: 'p5' as ProjectId },
        grade,
        by: 'member',
        at: '2026-07-10T01:00:00.000Z',
      });
    expect(rate('△')).toEqual({ ok: false, refusal: { code: 'reasonMissing' } });
    expect(rate('○')).toMatchObject({ ok: true, value: { grade: '○' } });
  });

  test('a department prints its former name beside its own', () => {
    const hattatsu = r7.departments.find(({ id }) => id === 'hattatsu');
    expect(hattatsu && departmentText(hattatsu, 2024)).toBe(
      'こども発達支援センター（令和6年度は児童発達支援センター）',
    );
    expect(hattatsu && departmentText(hattatsu, 2025)).toBe('こども発達支援センター');
  });

  test('last year is the last round of the plan before', () => {
    expect(r7.follows).toEqual({ plan: r6.id, fiscalYear: r6.fiscalYear });
    expect(precedingSheets(r6, r7, keyOf('p1', 'kodomokatei')).map(sheetKeyText)).toEqual(['p3/kodomokatei']);
    expect(precedingSheets(r6, r7, keyOf('p9', 'kenko')).map(sheetKeyText)).toEqual(['p5/kenko', 'p6/kenko']);
  });
});

describe('第2期子どもをみんなで育む計画, 2024', () => {
  test('of a table of four years and their target only this year is written', () => {
    const table = entryFields(r6).filter(({ cell }) => cell?.table.id === 'activityYears');
    expect(table.map((field) => fieldLabel(field, r6))).toEqual([
      '実績（令和3年度）',
      '実績（令和4年度）',
      '実績（令和5年度）',
      '実績（令和6年度）',
      '目標（令和3年度）',
      '目標（令和4年度）',
      '目標（令和5年度）',
      '目標（令和6年度）',
    ]);
    expect(table.filter(({ input }) => input === 'written').map(({ id }) => id)).toEqual([
      'activityYearsActualR6',
    ]);
  });

  test('what was to be improved comes from last year’s form, and so do the years before', () => {
    const before: PlanDefinition = { ...r6, fiscalYear: 2023 };
    const head = {
      ...keyOf('p3', 'shido'),
      entries: { improvement: '学校と日程を早く決める。', activityYearsActualR6: '6回' } as Entries,
    } as SheetHead;
    const [sheet] = lastYearOf(before, r6, keyOf('p3', 'shido'), [head]).sheets;
    expect(sheet?.texts).toMatchObject([
      { label: '実績（令和5年度）', carriedTo: 'activityYearsActualR5' },
      { label: '⑦課題解決のための改善策', carriedTo: 'lastImprovement' },
    ]);
  });

  test('every project has an activity and an outcome indicator, with arrows where a number does not suit', () => {
    const indicators = r6.indicators ?? [];
    for (const { id } of r6.projects) {
      const kinds = indicators.filter(({ project }) => project === id).map(({ kind }) => kind);
      expect(kinds).toEqual(['活動指標', '成果指標']);
    }
    const aims = indicators.flatMap(({ parts }) => parts.flatMap(({ targets }) => targets));
    expect(aims.find(({ raw }) => raw === '↑')?.aim).toBe('increase');
    expect(aims.find(({ raw }) => raw === '→')?.aim).toBe('keep');
  });
});
