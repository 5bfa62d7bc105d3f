import { expect, test } from 'vitest';
import { createReporting } from '#addin/state/department/actuals/create-reporting.ts';
import { readReport } from '#addin/state/department/actuals/read-report.ts';
import { headOf, isReported } from '#addin/state/department/actuals/reporting-state.ts';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import type { DepartmentId, IndicatorId, PartId } from '#domain/plan/plan-definition.ts';
import type { RoundState } from '#domain/round/round-standing.ts';
import { assessedPlan, listedIndicators } from '../../../ports/assessed-plan.ts';
import { memoryApi } from '../../../ports/memory-api.ts';

const value = 'value' as PartId;
const i = (id: string) => id as IndicatorId;
const d = (id: string) => id as DepartmentId;

interface Start {
  role?: 'department' | 'secretariat';
  department?: string;
  state?: RoundState;
}

async function atWork({ role = 'department', department = 'kaigo', state = 'open' }: Start = {}) {
  const definition = assessedPlan;
  const own = { plan: definition.id, role, ...(role === 'department' ? { department: d(department) } : {}) };
  const me = { municipality: definition.municipality, name: '大山 さくら', memberships: [own] };
  const round = { definition, state, version: 'v1' };
  const api = memoryApi(me, round);
  api.listedIndicators = listedIndicators(definition);
  const roundKey = { plan: definition.id, fiscalYear: definition.fiscalYear };
  const opened: OpenedWorkbook = { kind: 'opened', role: { round: roundKey, ...own }, round, me };
  let stored = 0;
  const reporting = createReporting({ ports: { api }, opened, stored: () => stored++ });
  await reporting.load();
  const now = reporting.state.get;
  const key = { indicator: i('i4-2'), department: d(department) };
  const read = () => readReport(definition, now(), key, reporting.draft(now(), key));
  return { api, reporting, now, key, read, roundKey, stored: () => stored };
}

test('a department is asked for the indicators that it reports, and told which are open', async () => {
  const { reporting, now, key } = await atWork();
  expect(reporting.keys).toEqual([key]);
  expect(isReported(now(), key)).toBe(false);
  const jinken = await atWork({ department: 'jinken' });
  expect(jinken.reporting.keys.map(({ indicator }) => indicator)).toEqual(
    ['i1-1', 'i1-2', 'i2-1', 'i2-2', 'i3-1', 'i6-1', 'i7-1'].map(i),
  );
  expect(jinken.reporting.keys.every((one) => isReported(jinken.now(), one))).toBe(true);
});

test('what is typed is read as the server reads it, with how it stands to the target', async () => {
  const { reporting, key, read } = await atWork();
  reporting.type(key, value, { raw: '１０７人（2023年度）' });
  expect(read().value).toMatchObject({ kind: 'figure', figure: '107人', problems: [] });
  const [part] = read().value?.suggestion?.parts ?? [];
  expect(part?.reasons).toContainEqual(expect.objectContaining({ kind: 'compared', isMet: false }));
  expect(part?.grade).toBeUndefined();
});

test.each([
  ['35人と12人', 'unclear', ['severalFigures']],
  ['107回', 'figure', ['unitDiffers']],
  ['多数', 'words', []],
  ['ー', 'none', []],
  ['', 'blank', []],
])('%j is read as %s', async (raw, kind, codes) => {
  const { reporting, key, read } = await atWork();
  reporting.type(key, value, { raw });
  expect(read().value?.kind).toBe(kind);
  expect(read().value?.problems.map(({ code }) => code)).toEqual(codes);
});

test('an actual is saved as typed, and stays typed where it did not arrive', async () => {
  const { api, reporting, now, key, stored } = await atWork();
  reporting.type(key, value, { raw: '=107人', note: '※年度末' });
  api.lost = 'after';
  await reporting.save(key);
  expect(now().presses[`${key.indicator} ${key.department}`]).toMatchObject({ kind: 'failed' });
  expect(reporting.draft(now(), key).value).toMatchObject({ raw: '=107人', note: '※年度末' });
  api.lost = 'no';
  await reporting.save(key);
  expect(headOf(now(), key)).toMatchObject({
    revision: 1,
    written: [{ part: 'value', raw: '=107人', note: '※年度末' }],
    actuals: [{ value: 107 }],
  });
  expect([reporting.isUnsent(now(), key), stored()]).toEqual([false, 1]);
});

test('what a colleague saved meanwhile stands beside what was typed', async () => {
  const { api, reporting, now, key, roundKey } = await atWork();
  const theirs = { base: 0, idempotencyKey: 'other', actuals: [{ part: value, raw: '100人' }] };
  await api.reportActual(roundKey, key, theirs);
  reporting.type(key, value, { raw: '107人' });
  await reporting.save(key);
  const id = `${key.indicator} ${key.department}`;
  expect(now().presses[id]).toEqual({ kind: 'overtaken' });
  expect(headOf(now(), key)?.actuals[0]?.raw).toBe('100人');
  expect(reporting.draft(now(), key).value?.raw).toBe('107人');
  reporting.type(key, value, { raw: '108人' });
  expect(now().presses[id]).toEqual({ kind: 'overtaken' });
  await reporting.save(key);
  expect(headOf(now(), key)).toMatchObject({ revision: 2, actuals: [{ value: 108 }] });
});

test('saved blank, an actual is taken back', async () => {
  const { reporting, now, key } = await atWork();
  reporting.type(key, value, { raw: '107人' });
  await reporting.save(key);
  reporting.type(key, value, { raw: '' });
  await reporting.save(key);
  expect(headOf(now(), key)).toMatchObject({ revision: 2, written: [], actuals: [] });
  expect(isReported(now(), key)).toBe(false);
});

test('further quantities go with the part that they belong to', async () => {
  const { reporting, now } = await atWork({ department: 'jinken' });
  const key = { indicator: i('i1-1'), department: d('jinken') };
  const draft = reporting.draft(now(), key);
  expect(draft.participants?.extras).toEqual({ 視聴回数: '視聴回数：438回' });
  reporting.type(key, 'participants' as PartId, { extras: { 視聴回数: '500回' } });
  await reporting.save(key);
  const head = headOf(now(), key);
  expect(head?.actuals.map(({ part, value: figure }) => [part, figure])).toEqual([
    ['participants', 88],
    ['change', 76],
  ]);
  expect(head?.actuals[0]?.extras).toMatchObject([{ label: '視聴回数', value: 500 }]);
});

test('a closed round is read only for a department; the secretariat reports until it is final', async () => {
  const may = async (start: Start) => {
    const { reporting, key } = await atWork(start);
    return reporting.mayWrite(key);
  };
  expect(await may({ state: 'closed' })).toBe(false);
  expect(await may({ state: 'closed', role: 'secretariat' })).toBe(true);
  expect(await may({ state: 'finalised', role: 'secretariat' })).toBe(false);
});

test('the secretariat reports for every department of an indicator', async () => {
  const { reporting } = await atWork({ role: 'secretariat' });
  expect(reporting.keysOf(i('i4-1')).map(({ department }) => department)).toEqual(['shakyo', 'kenko'].map(d));
});
