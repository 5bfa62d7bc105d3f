import { expect, test } from 'vitest';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import { createSecretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { roundProgress } from '#addin/state/secretariat/round-progress.ts';
import type { TableContent } from '#domain/tables/table-content.ts';
import { activity, examplePlan, exampleRound, p2, secretary } from '../../ports/example-plan.ts';
import { formGrid } from '../../ports/form-grid.ts';
import { memoryApi } from '../../ports/memory-api.ts';
import { memoryWorkbook } from '../../ports/memory-workbook.ts';
import { memoryPorts } from '../../ports/office-ports.ts';

const list: TableContent = {
  name: 'Tenken_Sheets',
  worksheet: 'シート一覧',
  columns: [{ header: 'キー', isKey: true, width: 10 }],
  rows: [{ key: 'p2/jinken', values: ['p2/jinken'] }],
};

async function atWork() {
  const grid = formGrid('シート一覧', { number: '2', department: '', name: '', activity: 'p2/jinken' });
  const ports = memoryPorts(memoryApi(secretary, exampleRound), memoryWorkbook([grid]));
  const opened: OpenedWorkbook = {
    kind: 'opened',
    role: { round: { plan: examplePlan.id, fiscalYear: 2023 }, role: 'secretariat' },
    round: exampleRound,
    me: secretary,
  };
  ports.api.store(p2, { state: 'submitted', entries: { [activity]: '講座を開いた。' } });
  const secretariat = createSecretariat(ports, opened, () => [list]);
  await secretariat.open();
  return { ...ports, secretariat, state: secretariat.state };
}

test('opening shows the states and writes nothing', async () => {
  const { state, workbook } = await atWork();
  expect(roundProgress(state.get())).toMatchObject({ all: 4, submitted: 1, late: [] });
  expect([workbook.tables, workbook.identity]).toEqual([[], undefined]);
});

test('the first pull makes the tables and the file the secretariat’s', async () => {
  const { secretariat, workbook, state } = await atWork();
  await secretariat.pull();
  expect(workbook.tables).toEqual([list]);
  expect(workbook.identity).toMatchObject({ role: 'secretariat', plan: 'danjo3', bases: [] });
  expect(state.get().pull).toEqual({ kind: 'idle' });
});

test('only what is newer counts as changed', async () => {
  const { secretariat, api, state } = await atWork();
  await secretariat.pull();
  expect(state.get().changed).toEqual([]);
  api.store(p2, { state: 'submitted', entries: {} });
  await secretariat.pull();
  expect(state.get().changed).toEqual([p2]);
});

test('a table that cannot be written is said, and the next pull writes it', async () => {
  const { secretariat, workbook, state } = await atWork();
  const { createTables } = workbook;
  workbook.createTables = () => Promise.reject(new Error('AccessDenied'));
  await secretariat.pull();
  expect(state.get().pull).toEqual({ kind: 'incomplete', tables: [{ table: 'シート一覧' }] });
  workbook.createTables = createTables;
  await secretariat.pull();
  expect(workbook.tables).toEqual([list]);
});

test('a return carries its remark, and the sheet shows its new state', async () => {
  const { secretariat, state } = await atWork();
  await secretariat.review(p2, 'return', '内訳を書いてください。');
  expect(state.get().heads['p2/jinken']).toMatchObject({
    state: 'returned',
    remark: { text: '内訳を書いてください。' },
  });
});

test('a text that changed meanwhile is shown before it is accepted', async () => {
  const { secretariat, api, state } = await atWork();
  api.store(p2, { entries: { [activity]: '書き直した。' } });
  await secretariat.review(p2, 'accept');
  expect(state.get().move).toEqual({ kind: 'overtaken' });
  expect(state.get().heads['p2/jinken']?.entries).toEqual({ activity: '書き直した。' });
  await secretariat.review(p2, 'accept');
  expect(state.get().heads['p2/jinken']?.state).toBe('accepted');
});

test('a selected row of the list opens its sheet', async () => {
  const { secretariat, workbook, clock, state } = await atWork();
  await secretariat.pull();
  const select = (row: number) =>
    workbook.tell({
      kind: 'selection',
      place: { worksheet: 'シート一覧', area: { row, column: 0, rows: 1, columns: 1 } },
    });
  select(0);
  await clock.pass(200);
  expect(state.get().open).toBeUndefined();
  select(5);
  await clock.pass(200);
  expect(state.get().open).toEqual(p2);
});

test('departments are late from the day after the deadline, in Japan', async () => {
  const { state } = await atWork();
  expect(roundProgress({ ...state.get(), today: '2024-06-14' }).late).toEqual([]);
  expect(roundProgress({ ...state.get(), today: '2024-06-15' }).late).toEqual([
    { name: '職員課', count: 1 },
    { name: '人権・広聴相談課', count: 2 },
  ]);
});
