import { describe, expect, test } from 'vitest';
import { createDepartment } from '#addin/state/department/create-department.ts';
import { viewSheet } from '#addin/state/department/sheet-view.ts';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import { textOfPicked } from '#addin/state/sheet/picked-options.ts';
import type { FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { LastYear } from '#domain/round/last-year.ts';
import { boundForm } from '../../ports/bound-form.ts';
import { clerk, jinken, p2 } from '../../ports/example-plan.ts';
import { givenBudgetPlan } from '../../ports/given-budget-plan.ts';
import { settle } from '../../ports/hand-clock.ts';
import { kindsPlan } from '../../ports/kinds-plan.ts';
import { memoryApi } from '../../ports/memory-api.ts';
import { memoryWorkbook } from '../../ports/memory-workbook.ts';
import { memoryPorts } from '../../ports/office-ports.ts';
import { rest } from '../../ports/rest.ts';

const lastYear: LastYear = {
  fiscalYear: 2022,
  sheets: [
    {
      project: { id: p2.project, number: '2', name: '男女共同参画講座' },
      department: { id: jinken, name: '人権・広聴相談課' },
      texts: [
        { field: 'grade' as FieldId, label: '達成度の評価', text: 'B' },
        {
          field: 'improvement' as FieldId,
          label: '改善策',
          text: '土曜日にも開く。',
          carriedTo: 'measures' as FieldId,
        },
        {
          field: 'outlook' as FieldId,
          label: 'R5年度の見通し',
          text: '定員を超える見込み。',
          carriedTo: 'reason' as FieldId,
        },
        { field: 'issues' as FieldId, label: 'R4年度の課題', text: '申込みが少ない。' },
      ],
    },
  ],
};

async function atWork(texts: Record<string, string> = {}, plan: PlanDefinition = kindsPlan) {
  const round = { definition: plan, state: 'open' as const, version: '0'.repeat(32) };
  const api = memoryApi(clerk, round);
  api.lastYear = lastYear;
  const { grid, bounds } = boundForm(plan, p2, texts);
  const workbook = memoryWorkbook([grid]);
  workbook.bounds = bounds;
  const ports = memoryPorts(api, workbook);
  const opened: OpenedWorkbook = {
    kind: 'opened',
    role: { round: { plan: kindsPlan.id, fiscalYear: 2023 }, role: 'department', department: jinken },
    round,
    me: clerk,
  };
  const department = createDepartment(ports, opened);
  await department.open();
  const view = () => {
    const sheet = viewSheet(department.state.get(), p2);
    if (!sheet) throw new Error('The plan has no sheet p2/jinken');
    return sheet;
  };
  const field = (id: string) => {
    const found = view().fields.find((one) => one.field.id === id);
    if (!found) throw new Error(`The form has no field ${id}`);
    return found;
  };
  const type = (id: string, text: string) => department.type(p2, id as FieldId, text, false);
  const cell = (id: string) => {
    const row = grid.cells.find(({ column, text }) => column === 0 && text === id)?.row;
    return workbook.grids[0]?.cells.find((one) => one.column === 1 && one.row === row)?.text;
  };
  /** As a press on the option does. */
  const pick = async (id: string, ...picked: string[]) => {
    const { options } = field(id);
    if (!options) throw new Error(`${id} is typed`);
    type(id, textOfPicked(options, picked));
    await department.flush();
  };
  return { ...ports, department, view, field, type, cell, pick };
}

describe('a field that another one calls for', () => {
  test('is required while the other is typed, and no longer when that changes', async () => {
    const { type, field, view, clock } = await atWork({ grade: 'B' });
    expect(field('reason')).toMatchObject({ isAsked: false, isShown: false, isRequired: false });
    type('grade', 'A');
    expect(field('reason')).toMatchObject({ isAsked: true, isShown: true, isRequired: true });
    await rest(clock);
    expect(view().submitHindrance).toBe('findings');
    type('reason', '申込みが定員を超えた。');
    await rest(clock);
    expect(view().submitHindrance).toBeUndefined();
    type('grade', 'B');
    expect(field('reason').isRequired).toBe(false);
  });

  test('stays in sight with the text that it has, and the text is sent', async () => {
    const { type, field, department, api, clock } = await atWork({ grade: 'A', reason: '定員を超えた。' });
    type('grade', 'B');
    await rest(clock);
    expect(field('reason')).toMatchObject({ isAsked: false, isShown: true, text: '定員を超えた。' });
    expect(field('reason').findings.map(({ rule }) => rule)).toEqual(['not-asked']);
    await department.send(p2, 'submit');
    expect(api.pushes.at(-1)?.entries).toMatchObject({ grade: 'B', reason: '定員を超えた。' });
  });

  test('hinders nothing while it is not asked for, even without a cell', async () => {
    const { workbook, clock, view } = await atWork({ grade: 'B' });
    workbook.bounds = workbook.bounds.filter(({ binding }) => binding.field !== 'reason');
    workbook.tell({ kind: 'structure', worksheet: '2' });
    await clock.pass(200);
    expect(view().submitHindrance).toBeUndefined();
    workbook.typeInCell('2', 0, 1, 'A');
    await clock.pass(200);
    expect(view().submitHindrance).toBe('missingField');
  });
});

describe('picking', () => {
  test('writes exactly the code, whatever width stood there', async () => {
    const { pick, cell, field } = await atWork({ grade: 'Ｃ' });
    expect(field('grade').options?.options.map(({ text }) => text)).toEqual(['A', 'B', 'C']);
    await pick('grade', 'A');
    expect(cell('grade')).toBe('A');
    await pick('grade', '○', 'A');
    expect(cell('grade')).toBe('A○');
  });

  test('writes several in the order of the form', async () => {
    const { pick, cell } = await atWork();
    await pick('means', '説明会', '広報紙');
    expect(cell('means')).toBe('広報紙、説明会');
  });

  test('a text that is no option is told, sent and kept until something is picked', async () => {
    const { field, cell, pick, department, api, clock } = await atWork({ means: '回覧板で知らせた' });
    await rest(clock);
    expect(field('means').text).toBe('回覧板で知らせた');
    expect(field('means').findings.map(({ rule }) => rule)).toEqual(['unknown-option']);
    await department.send(p2, 'save');
    expect(api.pushes.at(-1)?.entries).toMatchObject({ means: '回覧板で知らせた' });
    expect(cell('means')).toBe('回覧板で知らせた');
    await pick('means', 'ウェブ');
    expect(cell('means')).toBe('ウェブ');
  });
});

test('only what is typed into a field for a figure is written as one', async () => {
  const { workbook, type, department } = await atWork();
  type('budget', '1500');
  type('reason', '1500');
  await department.flush();
  const written = workbook.writes.flatMap(({ cells }) => cells.map(({ isFigure }) => isFigure === true));
  expect(written.toSorted()).toEqual([false, true]);
});

describe('a computed figure', () => {
  test('is worked out of what the plan gives to this department', async () => {
    const { field, clock } = await atWork({ spent: '820', rest: '8,180' }, givenBudgetPlan);
    await rest(clock);
    expect(field('rest').worked?.text).toBe('1,180');
    expect(field('rest').findings.map(({ facts }) => facts)).toMatchObject([{ computed: '1180' }]);
  });

  test('follows what is typed, and the cell is left alone', async () => {
    const { type, field, cell } = await atWork({ budget: '1,500' });
    expect(field('rest').worked).toEqual({ how: 'difference', parts: ['予算額', '決算額'] });
    type('spent', '３２０');
    expect(field('rest').worked?.text).toBe('1,180');
    expect(cell('rest')).toBe('');
  });

  test('needs no cell and hinders no submission', async () => {
    const { workbook, clock, view } = await atWork({ grade: 'B' });
    workbook.bounds = workbook.bounds.filter(({ binding }) => binding.field !== 'rest');
    workbook.tell({ kind: 'structure', worksheet: '2' });
    await clock.pass(200);
    expect(view().submitHindrance).toBeUndefined();
  });
});

describe('a table of years', () => {
  test('is typed cell by cell and stands together with what the plan says', async () => {
    const { type, department, cell, view } = await atWork({ yearsDoneBefore: '80' });
    type('yearsDoneNow', '９６人');
    await department.flush();
    expect([cell('yearsDoneBefore'), cell('yearsDoneNow')]).toEqual(['80', '９６人']);
    const table = view().parts.find((part) => part.kind === 'table');
    expect(
      table?.rows.map(({ row, cells }) => [row.id, cells.map(({ view: { label, text } }) => [label, text])]),
    ).toEqual([
      ['goal', [['目標（R5年度）', '100人']]],
      [
        'done',
        [
          ['実績（R4年度）', '80'],
          ['実績（R5年度）', '９６人'],
        ],
      ],
    ]);
  });
});

describe('last year', () => {
  test('stands beside the same field, the rest apart, once the sheet is opened', async () => {
    const { department, field, view } = await atWork();
    expect(field('grade').lastTexts).toEqual([]);
    department.openSheet(p2);
    await settle();
    expect(field('grade').lastTexts).toMatchObject([{ label: '達成度の評価', text: 'B', fiscalYear: 2022 }]);
    expect(field('measures').lastTexts.map(({ label }) => label)).toEqual(['改善策']);
    expect(view().otherLastTexts.map(({ label }) => label)).toEqual(['R4年度の課題']);
  });

  test('a text is copied into a blank field, and taken back', async () => {
    const { department, field, cell } = await atWork();
    department.openSheet(p2);
    await settle();
    expect([field('measures').offersCopy, field('improvement').offersCopy]).toEqual([
      '土曜日にも開く。',
      undefined,
    ]);
    await department.copyLastYear(p2, 'measures' as FieldId);
    expect(cell('measures')).toBe('土曜日にも開く。');
    expect(field('measures')).toMatchObject({ isCopied: true, offersCopy: undefined });
    await department.undoCopy(p2, 'measures' as FieldId);
    expect(cell('measures')).toBe('');
    expect(field('measures')).toMatchObject({ isCopied: false, offersCopy: '土曜日にも開く。' });
  });

  test('what somebody wrote is neither overwritten nor taken back', async () => {
    const { department, field, type, cell } = await atWork({ measures: '自分の文' });
    department.openSheet(p2);
    await settle();
    await department.copyLastYear(p2, 'measures' as FieldId);
    expect(cell('measures')).toBe('自分の文');
    type('measures', '');
    await department.flush();
    await department.copyLastYear(p2, 'measures' as FieldId);
    type('measures', '土曜日にも開いた。');
    await department.undoCopy(p2, 'measures' as FieldId);
    expect(field('measures').text).toBe('土曜日にも開いた。');
  });

  test('a server that is away is asked again at the next opening, and one that answered is not', async () => {
    const { department, api, field } = await atWork();
    api.lost = 'before';
    department.openSheet(p2);
    await settle();
    expect(field('grade').lastTexts).toEqual([]);
    api.lost = 'no';
    department.openSheet(p2);
    await settle();
    api.lastYear = { fiscalYear: 2022, sheets: [] };
    department.openSheet(p2);
    await settle();
    expect(field('grade').lastTexts).toHaveLength(1);
  });
});
