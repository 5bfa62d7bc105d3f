import { describe, expect, test } from 'vitest';
import { createDepartment } from '#addin/state/department/create-department.ts';
import { viewSheet } from '#addin/state/department/sheet-view.ts';
import { reviewedFields } from '#addin/state/secretariat/review/reviewed-fields.ts';
import { stateOf } from '#addin/state/secretariat/round-progress.ts';
import { withEarlierBoxes } from '#addin/state/sheet/earlier-boxes.ts';
import type { DepartmentId, FieldId, MomentId, ProjectId } from '#domain/plan/plan-definition.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import { halfYearlyForm } from '../../../plans/half-yearly-form.ts';
import { readTestPlan } from '../../../plans/read-test-plan.ts';
import { settle } from '../../ports/hand-clock.ts';
import { memoryApi } from '../../ports/memory-api.ts';
import { memoryWorkbook } from '../../ports/memory-workbook.ts';
import { memoryPorts } from '../../ports/office-ports.ts';

const plan = readTestPlan('hamasato-kankyo-bosai');
const key: SheetKey = { project: 'r1' as ProjectId, department: 'kankyo' as DepartmentId };
const { department } = key;
const me = {
  municipality: plan.municipality,
  name: '窓口 花子',
  memberships: [{ plan: plan.id, role: 'department' as const, department }],
};
const firstHalf = {
  plan: '二十基を替える。',
  firstHalf: '十基を替えた。',
  firstGrade: '予定どおり',
} as Record<string, string> as Entries;

async function atYearEnd(texts: Record<string, string>, stored?: Entries) {
  const round = { definition: plan, state: 'open' as const, version: '0'.repeat(32) };
  const api = memoryApi(me, round);
  if (stored) api.store(key, { state: 'accepted', moment: 'first' as MomentId, entries: stored });
  const ports = memoryPorts(api, memoryWorkbook([halfYearlyForm(texts)]));
  const opened = {
    kind: 'opened' as const,
    role: {
      round: { plan: plan.id, fiscalYear: plan.fiscalYear },
      role: 'department' as const,
      department,
    },
    round,
    me,
  };
  const pane = createDepartment(ports, opened);
  await pane.open();
  const view = () => {
    const sheet = viewSheet(pane.state.get(), key);
    if (!sheet) throw new Error('the plan has no such sheet');
    return sheet;
  };
  return { api, pane, view };
}

/** `上期：firstHalf 十基を替えた。` for boxes, the id for what is written now. */
const outline = (parts: ReturnType<typeof withEarlierBoxes>) =>
  parts.map((part) => {
    if (part.kind !== 'earlier') return part.kind === 'field' ? part.view.field.id : part.table.id;
    const texts = part.parts.map((one) => one.kind === 'field' && `${one.view.field.id} ${one.view.text}`);
    return `${part.moment.name}：${texts.join('、')}`;
  });
const asked = ['secondHalf', 'year', 'spent', 'next'];

describe('at the end of the year the clerk', () => {
  test('reads above the fields what the server has of the first half', async () => {
    const { view } = await atYearEnd({ firstHalf: '書き換えた。' }, firstHalf);
    expect(outline(view().parts)).toEqual([
      '上期：plan 二十基を替える。、firstHalf 十基を替えた。、firstGrade 予定どおり',
      ...asked,
    ]);
  });

  test('reads what the workbook has where the server has nothing', async () => {
    const { view } = await atYearEnd({ firstHalf: '九基を替えた。' });
    expect(outline(view().parts)).toEqual(['上期：firstHalf 九基を替えた。', ...asked]);
  });

  test('begins anew with an accepted sheet', async () => {
    const { pane, view } = await atYearEnd({}, firstHalf);
    expect(pane.state.get().bases).toEqual({ 'r1/kankyo': 1 });
    expect(view()).toMatchObject({ state: 'notStarted', locked: undefined, isChanged: false });
    expect(view().head).toBeUndefined();
  });

  test('sends only what is asked now, on the base of the first half', async () => {
    const texts = { ...firstHalf, secondHalf: '残りを替えた。', year: '済んだ。', next: '点検する。' };
    const { api, pane, view } = await atYearEnd(texts, firstHalf);
    await pane.send(key, 'submit');
    await settle();
    expect(pane.state.get().exchange.kind).toBe('sent');
    expect(Object.keys(api.pushes.at(-1)?.entries ?? {})).toEqual(['secondHalf', 'year', 'next']);
    expect(view()).toMatchObject({ state: 'submitted', isChanged: false });
    expect(outline(view().parts)[0]).toContain('firstHalf 十基を替えた。');
  });
});

describe('at the end of the year the secretariat', () => {
  const project = plan.projects.find(({ id }) => id === key.project);
  const review = (entries?: Entries) =>
    project ? withEarlierBoxes(reviewedFields(plan, project, department, entries)) : [];

  test('reads the first half, and what is to be reviewed now', () => {
    expect(outline(review({ ...firstHalf, ['year' as FieldId]: '済んだ。' }))).toEqual([
      '上期：plan 二十基を替える。、firstHalf 十基を替えた。、firstGrade 予定どおり',
      ...asked,
    ]);
    expect(outline(review())).toEqual(asked);
  });

  test('counts the sheet as not begun', async () => {
    const { pane } = await atYearEnd({}, firstHalf);
    const { round, heads } = pane.state.get();
    expect(stateOf({ round, heads }, key)).toBe('notStarted');
  });
});
