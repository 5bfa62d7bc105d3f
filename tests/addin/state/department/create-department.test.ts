import { describe, expect, test } from 'vitest';
import { createDepartment } from '#addin/state/department/create-department.ts';
import { viewSheet } from '#addin/state/department/sheet-view.ts';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import { formId } from '#domain/finder/place-forms.ts';
import type { WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import {
  activity,
  clerk,
  examplePlan,
  exampleRound,
  issues,
  jinken,
  p2,
  selfEvaluation,
} from '../../ports/example-plan.ts';
import { formGrid } from '../../ports/form-grid.ts';
import { settle } from '../../ports/hand-clock.ts';
import { memoryApi } from '../../ports/memory-api.ts';
import { memoryWorkbook } from '../../ports/memory-workbook.ts';
import { memoryPorts } from '../../ports/office-ports.ts';

const identity: WorkbookIdentity = {
  role: 'department',
  municipality: examplePlan.municipality.id,
  plan: examplePlan.id,
  fiscalYear: 2023,
  department: jinken,
  bases: [],
};
const texts = { activity: '講座を開いた。', selfEvaluation: '参加者が増えた。', issues: '曜日を検討する。' };
const sheet2 = formGrid('№2', {
  number: '2',
  department: '人権・広聴相談課',
  name: '男女共同参画講座',
  ...texts,
});

async function atWork(
  options: { known?: boolean; round?: typeof exampleRound; grids?: (typeof sheet2)[] } = {},
) {
  const api = memoryApi(clerk, options.round ?? exampleRound);
  const workbook = memoryWorkbook(options.grids ?? [sheet2], options.known === false ? undefined : identity);
  const ports = memoryPorts(api, workbook);
  const opened: OpenedWorkbook = {
    kind: 'opened',
    role: { round: { plan: examplePlan.id, fiscalYear: 2023 }, role: 'department', department: jinken },
    round: options.round ?? exampleRound,
    me: clerk,
    identity: workbook.identity,
  };
  const department = createDepartment(ports, opened);
  await department.open();
  const view = () => {
    const sheet = viewSheet(department.state.get(), p2);
    if (!sheet) throw new Error('The example has no sheet p2/jinken');
    return sheet;
  };
  const field = (id: string) => view().fields.find((one) => one.field.id === id);
  return { ...ports, department, view, field, state: department.state };
}

describe('beginning', () => {
  test('nothing is stored in the file before the clerk begins', async () => {
    const { workbook, state, view } = await atWork({ known: false });
    expect(view().hasForm).toBe(true);
    expect(state.get().view.kind).toBe('beginning');
    expect([workbook.identity, workbook.bounds, workbook.writes]).toEqual([undefined, [], []]);
  });

  test('beginning stores the bindings and what the file is', async () => {
    const { workbook, department, state } = await atWork({ known: false });
    await department.begin();
    expect(workbook.identity).toMatchObject({ plan: 'danjo3', department: jinken, role: 'department' });
    expect(workbook.bounds.map(({ binding }) => binding.field)).toEqual([activity, selfEvaluation, issues]);
    expect(state.get().view.kind).toBe('list');
  });

  test('a form without a known number is placed only by the clerk', async () => {
    const unknown = formGrid('不明', { number: '99', department: '', name: '別の事業', activity: 'あ' });
    const { department, state, view } = await atWork({ known: false, grids: [unknown] });
    expect(state.get().placing.placed).toEqual([]);
    const [question] = state.get().placing.questions;
    expect(question?.why).toBe('projectUnknown');
    if (question) department.answer(formId(question.form), p2);
    expect(state.get().placing.placed).toMatchObject([{ key: p2 }]);
    expect(view().fields[0]?.text).toBe('あ');
  });

  test('two forms for one sheet are asked about', async () => {
    const { state, view } = await atWork({ grids: [sheet2, { ...sheet2, worksheet: '写し' }] });
    expect(state.get().placing.questions.map(({ why }) => why)).toEqual(['twice', 'twice']);
    expect(view().hasForm).toBe(false);
  });

  test('a name in the file wins over what is found', async () => {
    const { workbook, clock, field } = await atWork();
    const area = { row: 20, column: 1, rows: 1, columns: 1 };
    workbook.bounds = [{ binding: { ...p2, field: activity }, place: { worksheet: '№2', area } }];
    workbook.typeInCell('№2', 20, 1, '名前の指すセル');
    workbook.tell({ kind: 'structure', worksheet: '№2' });
    await clock.pass(200);
    expect(field(activity)).toMatchObject({ text: '名前の指すセル', placed: { isBound: true } });
  });

  test('opening a sheet shows its form in the workbook', async () => {
    const { department, workbook, field } = await atWork();
    department.openSheet(p2);
    expect(workbook.selected).toEqual([field('activity')?.placed?.place]);
  });

  test('the selected cell becomes the field’s, and the binding is stored at once where the file is ours', async () => {
    const { workbook, department, field } = await atWork();
    workbook.selection = { worksheet: '№2', area: { row: 30, column: 2, rows: 1, columns: 1 } };
    await department.bindSelection(p2, activity);
    expect(field(activity)?.placed?.place).toEqual(workbook.selection);
    expect(workbook.bounds).toContainEqual({
      binding: { ...p2, field: activity },
      place: workbook.selection,
    });
  });
});

describe('typing', () => {
  test('a cell typed in Excel shows in the pane', async () => {
    const { workbook, clock, field } = await atWork();
    workbook.typeInCell('№2', 5, 1, '直した文');
    await clock.pass(200);
    expect(field(activity)?.text).toBe('直した文');
  });

  test('typing in the pane shows at once and reaches the cell after a rest', async () => {
    const { department, workbook, clock, field } = await atWork();
    department.type(p2, activity, '一', false);
    department.type(p2, activity, '一二', false);
    expect(field(activity)?.text).toBe('一二');
    expect(workbook.writes).toEqual([]);
    await clock.pass(400);
    expect(workbook.writes).toEqual([{ worksheet: '№2', cells: [{ row: 5, column: 1, text: '一二' }] }]);
    expect(field(activity)?.typed).toBeUndefined();
  });

  test('an unfinished conversion is not written', async () => {
    const { department, workbook, clock } = await atWork();
    department.type(p2, activity, 'ｋ', true);
    await clock.pass(5000);
    expect(workbook.writes).toEqual([]);
  });

  test('a refused write keeps the text in the pane and hinders the submission', async () => {
    const { department, workbook, field, view } = await atWork();
    workbook.refuses = 'protected';
    department.type(p2, activity, '残る文', false);
    await department.flush();
    expect(field(activity)).toMatchObject({ text: '残る文', typed: { write: 'protected' } });
    expect(view().submitHindrance).toBe('unwritten');
    workbook.refuses = undefined;
    await department.flush();
    expect(field(activity)?.typed).toBeUndefined();
    expect(workbook.writes.at(-1)?.cells[0]?.text).toBe('残る文');
  });

  test('a cell that is being edited is tried again without being asked', async () => {
    const { department, workbook, clock } = await atWork();
    workbook.refuses = 'cellBeingEdited';
    department.type(p2, activity, 'あとで', false);
    await clock.pass(400);
    workbook.refuses = undefined;
    await clock.pass(1500);
    expect(workbook.writes.at(-1)?.cells[0]?.text).toBe('あとで');
  });
});

test('Excel that answers nothing for a while is read again, and nothing typed there is missed', async () => {
  const { workbook, clock, field } = await atWork();
  const { readGrid } = workbook;
  workbook.readGrid = () => Promise.reject(new Error('InvalidOperationInCellEditMode'));
  workbook.typeInCell('№2', 5, 1, '直した文');
  await clock.pass(200);
  workbook.readGrid = readGrid;
  await clock.pass(1500);
  expect(field(activity)?.text).toBe('直した文');
});

describe('sending', () => {
  test('a submission sends the texts of the cells and moves the base in the file', async () => {
    const { department, api, workbook, view, state } = await atWork();
    await department.send(p2, 'submit');
    expect(api.pushes).toMatchObject([{ base: 0, intent: 'submit', entries: texts }]);
    expect(state.get().exchange).toMatchObject({ kind: 'sent' });
    expect(workbook.identity?.bases).toEqual([{ ...p2, revision: 1 }]);
    expect(view()).toMatchObject({ state: 'submitted', isChanged: false, submitHindrance: 'nothingNew' });
  });

  test('a retry after a lost answer stores nothing twice', async () => {
    const { department, api, state } = await atWork();
    api.lost = 'after';
    await department.send(p2, 'submit');
    expect(state.get().exchange).toMatchObject({ kind: 'failed', trouble: { kind: 'unreachable' } });
    api.lost = 'no';
    await department.send(p2, 'submit');
    expect(state.get().exchange).toMatchObject({ kind: 'sent' });
    expect(api.revisionsOf['p2/jinken']).toHaveLength(1);
    expect(new Set(api.pushes.map((push) => push.idempotencyKey)).size).toBe(1);
  });

  test('text typed in the pane a moment ago goes along', async () => {
    const { department, api } = await atWork();
    department.type(p2, issues, '最後の一文', false);
    await department.send(p2, 'save');
    expect(api.pushes[0]?.entries[issues]).toBe('最後の一文');
  });

  test('a return in between is no conflict: the texts are still what they started from', async () => {
    const { department, api, state } = await atWork();
    await department.send(p2, 'submit');
    api.store(p2, { state: 'returned', remark: { text: '内訳を', by: '大山', at: '2024-06-01T00:00:00Z' } });
    department.type(p2, activity, '内訳を加えた。', false);
    await department.send(p2, 'submit');
    expect(state.get().exchange).toMatchObject({ kind: 'sent' });
  });

  test('another person’s text opens the comparison, and both can be kept', async () => {
    const { department, api, state, workbook } = await atWork();
    await department.send(p2, 'save');
    api.person = '別の職員';
    api.store(p2, { entries: { ...texts, [activity]: '相手の文', [issues]: '相手の課題' } });
    department.type(p2, activity, '自分の文', false);
    await department.send(p2, 'submit');
    expect(state.get().exchange).toMatchObject({
      kind: 'comparing',
      mine: { activity: '自分の文' },
      theirs: { entries: { activity: '相手の文' } },
      choices: { selfEvaluation: 'mine', issues: 'theirs' },
    });
    department.choose(activity, 'both');
    await department.sendChosen();
    expect(state.get().exchange).toMatchObject({ kind: 'sent' });
    expect(api.pushes.at(-1)).toMatchObject({
      base: 2,
      entries: { activity: '自分の文\n相手の文', issues: '相手の課題' },
    });
    expect(workbook.grids[0]?.cells.find((cell) => cell.row === 5 && cell.column === 1)?.text).toBe(
      '自分の文\n相手の文',
    );
  });

  test('an expired sign-in sends nothing and keeps the text', async () => {
    const { department, api, field, state } = await atWork();
    api.isSignedOut = true;
    department.type(p2, activity, '残る文', false);
    await department.send(p2, 'submit');
    expect(state.get().exchange).toMatchObject({ trouble: { refusal: { code: 'notSignedIn' } } });
    expect(field(activity)?.text).toBe('残る文');
  });

  test('a workbook that holds what the server has starts from the server’s revision', async () => {
    const { department, api, state } = await atWork();
    api.store(p2, { entries: texts });
    await department.refresh();
    expect(state.get().bases['p2/jinken']).toBe(1);
  });
});

describe('what cannot be written any more', () => {
  test('a closed round and an accepted sheet are locked', async () => {
    const closed = await atWork({ round: { ...exampleRound, state: 'closed' } });
    expect(closed.view()).toMatchObject({ locked: 'roundClosed', submitHindrance: 'roundClosed' });
    const { api, department, view } = await atWork();
    api.store(p2, { entries: texts, state: 'accepted' });
    await department.refresh();
    await settle();
    expect(view()).toMatchObject({ locked: 'stateLocked' });
  });

  test('a server that is away leaves the workbook usable', async () => {
    const { api, department, state, field } = await atWork();
    api.lost = 'before';
    await department.refresh();
    expect(state.get().trouble).toEqual({ kind: 'unreachable' });
    expect(field(activity)?.text).toBe(texts.activity);
  });
});
