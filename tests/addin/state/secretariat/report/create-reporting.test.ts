import { expect, test } from 'vitest';
import { findSheet } from '#addin/state/secretariat/report/find-sheet.ts';
import { examplePlan, p2 } from '#tests/addin/ports/example-plan.ts';
import { roundAtWork } from '#tests/addin/ports/round-at-work.ts';

test('a workbook opens in Excel', async () => {
  const { reporting, workbook } = await roundAtWork();
  await reporting.make({ form: 'workbook' });
  expect(reporting.state.get().making).toEqual({ kind: 'opened', form: { form: 'workbook' } });
  expect(workbook.opened).toHaveLength(1);
});

test('a workbook that Excel does not take waits to be saved, and why is said', async () => {
  const { reporting, workbook } = await roundAtWork();
  workbook.refusesFiles = 'tooLarge';
  await reporting.make({ form: 'meetingPaper' });
  expect(reporting.state.get().making).toMatchObject({
    kind: 'waiting',
    why: 'tooLarge',
    file: { name: '会議資料.xlsx' },
  });
});

test('pages and open data wait to be saved, with the mark or without', async () => {
  const { reporting, workbook, api } = await roundAtWork();
  await reporting.make({ form: 'page' });
  expect(reporting.state.get().making).toMatchObject({ kind: 'waiting', form: { form: 'page' } });
  await reporting.make({ form: 'openData', table: 'sheets', hasMark: false });
  expect(reporting.state.get().making).toMatchObject({ kind: 'waiting', file: { name: 'sheets.csv' } });
  expect(workbook.opened).toEqual([]);
  expect(api.made).toHaveLength(2);
});

test('without an answer nothing opens, and the button may be pressed again', async () => {
  const { reporting, api } = await roundAtWork();
  api.lost = 'before';
  await reporting.make({ form: 'workbook' });
  expect(reporting.state.get().making).toMatchObject({ kind: 'failed', trouble: { kind: 'unreachable' } });
  api.lost = 'no';
  await reporting.make({ form: 'workbook' });
  expect(reporting.state.get().making).toMatchObject({ kind: 'opened' });
});

test('what is left is found with the way to its sheet', async () => {
  const { reporting, secretariat, api } = await roundAtWork();
  api.store(p2, { state: 'submitted' });
  await secretariat.pull();
  await reporting.lookForUnfinished();
  const { unfinished } = reporting.state.get();
  const list = unfinished.kind === 'found' ? unfinished.list : [];
  expect(list).toHaveLength(4);
  const second = list.find((one) => one.code === 'sheetOpen' && one.number === '2');
  expect(second).toMatchObject({ code: 'sheetOpen', state: 'submitted' });
  expect(second?.code === 'sheetOpen' && findSheet(examplePlan, second)).toEqual(p2);
});
