import { describe, expect, test } from 'vitest';
import type { Checks } from '#addin/state/checks.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { departmentAtWork, p3 } from '../../ports/department-at-work.ts';
import { clerk, examplePlan, p2 } from '../../ports/example-plan.ts';
import { settle } from '../../ports/hand-clock.ts';
import { memoryApi } from '../../ports/memory-api.ts';
import { memoryChecks } from '../../ports/memory-checks.ts';

describe('the rules', () => {
  test('come after the workbook is shown, and until then nothing is said to be noticed', async () => {
    let arrive: (checks: Checks) => void = () => {};
    const checks = () => new Promise<Checks>((done) => (arrive = done));
    const { view, state, rest } = await departmentAtWork({ checks, texts: { activity: '誤' } });
    await rest();
    expect(state.get().view.kind).toBe('list');
    expect(view()).toMatchObject({ checking: 'loading', findings: [] });
    arrive(memoryChecks());
    await rest();
    expect(view()).toMatchObject({ checking: 'ready', findings: [{ field: 'activity' }] });
  });

  test('that the network does not bring are said to fail, and asked for again until they come', async () => {
    let asked = 0;
    const failing = async () => {
      asked += 1;
      if (asked < 3) throw new TypeError('Failed to fetch dynamically imported module');
      return memoryChecks();
    };
    const { state, view, clock } = await departmentAtWork({ checks: failing, texts: { activity: '誤' } });
    expect(state.get().checks).toBe('failed');
    expect(view().checking).toBe('loading');
    await clock.pass(2000);
    expect([asked, state.get().checks]).toEqual([2, 'failed']);
    await clock.pass(5000);
    expect(state.get().checks).toBe('ready');
    expect(view()).toMatchObject({ checking: 'ready', findings: [{ field: 'activity' }] });
  });

  test('read every sheet that has a form, one at a time', async () => {
    const { view, clock } = await departmentAtWork({ texts: { activity: '誤' }, others: { issues: '誤' } });
    await clock.pass(0);
    expect(view().checking).toBe('ready');
    expect(view(p3).checking).toBe('loading');
    await clock.pass(0);
    expect(view(p3)).toMatchObject({ checking: 'ready', findings: [{ field: 'issues' }] });
  });

  test('are stopped with the pane', async () => {
    const { stop, type, clock, reads, rest } = await departmentAtWork();
    await rest();
    type('activity', '誤');
    stop();
    const before = [...reads];
    await clock.pass(5000);
    expect(reads).toEqual(before);
  });
});

describe('while somebody types', () => {
  test('the field is read at a pause, not at each key, and everything when it is idle', async () => {
    const { type, clock, reads, found, rest } = await departmentAtWork();
    await rest();
    reads.length = 0;
    type('activity', '誤');
    await clock.pass(200);
    type('activity', '誤り');
    await clock.pass(200);
    expect([reads, found()]).toEqual([[], []]);
    await clock.pass(150);
    expect([reads, found()]).toEqual([['activity'], ['activity:0 誤']]);
    await clock.pass(650);
    expect(reads).toEqual(['activity', 'across', 'fields']);
  });

  test('an unfinished conversion is not read, and neither is anything that reads it', async () => {
    const { type, reads, found, rest, clock } = await departmentAtWork();
    await rest();
    reads.length = 0;
    type('activity', 'ご', true);
    type('activity', '誤', true);
    await rest();
    expect([reads, found()]).toEqual([[], []]);
    type('activity', '誤', false);
    await clock.pass(350);
    expect(found()).toEqual(['activity:0 誤']);
  });

  test('what was noticed stays until the text is read again, and moves with its words', async () => {
    const { type, found, clock, rest } = await departmentAtWork({ texts: { activity: '誤と疑と誤' } });
    await rest();
    type('activity', '誤とても疑と誤');
    expect(found()).toEqual(['activity:0 誤', 'activity:4 疑', 'activity:6 誤']);
    type('activity', '誤とても、誤');
    expect(found()).toEqual(['activity:0 誤', 'activity:5 誤']);
    await clock.pass(350);
    expect(found()).toEqual(['activity:0 誤', 'activity:5 誤']);
  });

  test('the new results take the place of the old ones in one change', async () => {
    const { type, state, view, clock, rest } = await departmentAtWork({ texts: { activity: '誤' } });
    await rest();
    type('activity', '誤、疑');
    const seen: number[] = [];
    state.subscribe(() => seen.push(view().findings.length));
    await clock.pass(350);
    expect(new Set(seen)).toEqual(new Set([2]));
  });

  test('what the rules find is never shown for a text that came later', async () => {
    let arrive: (checks: Checks) => void = () => {};
    const checks = () => new Promise<Checks>((done) => (arrive = done));
    const { type, found } = await departmentAtWork({ checks, texts: { activity: '誤' } });
    type('activity', '直した。');
    arrive(memoryChecks());
    await settle();
    expect(found()).toEqual([]);
  });

  test('a cell that is typed in Excel is read in the same way', async () => {
    const { workbook, clock, found, rest } = await departmentAtWork();
    await rest();
    workbook.typeInCell('2', 0, 1, '疑');
    await clock.pass(150);
    await clock.pass(350);
    expect(found()).toEqual(['activity:0 疑']);
  });
});

describe('the wide rules read', () => {
  test('the other fields and the department’s other sheets in the workbook', async () => {
    const { found, rest, workbook, clock } = await departmentAtWork({
      texts: { activity: '同', issues: '同' },
      others: { activity: '違' },
    });
    await rest();
    expect(found()).toEqual(['activity:0 field', 'issues:0 field']);
    workbook.typeInCell('3', 0, 1, '同');
    await clock.pass(150);
    await rest();
    expect(found()).toEqual(['activity:0 field,others', 'issues:0 field,others']);
    expect(found(p3)).toEqual(['activity:0 others']);
  });

  test('last year’s texts, once the sheet has been opened', async () => {
    const { api, department, found, rest } = await departmentAtWork({ texts: { activity: '同' } });
    api.lastYear = {
      fiscalYear: 2022,
      sheets: [
        {
          project: { id: p2.project, number: '2', name: '講座' },
          department: { id: p2.department, name: '人権課' },
          texts: [{ field: examplePlan.form.fields[1]?.id ?? ('' as never), label: '取組', text: '同' }],
        },
      ],
    };
    await rest();
    expect(found()).toEqual([]);
    department.openSheet(p2);
    await settle();
    await rest();
    expect(found()).toEqual(['activity:0 lastYear']);
  });

  const indicators = [{ id: 'i1', departments: [] as string[] }] as PlanDefinition['indicators'] & object;
  const plan: PlanDefinition = { ...examplePlan, indicators };
  const actual = { indicator: 'i1', part: 'a', fiscalYear: 2023, raw: '同' } as Actual;

  test('the actuals, asked for once when nothing else is to be done', async () => {
    const api = memoryApi(clerk, { definition: plan, state: 'open' });
    api.actuals = [actual];
    const { found, clock, rest } = await departmentAtWork({ plan, api, texts: { activity: '同' } });
    await rest();
    expect(found()).toEqual([]);
    await clock.pass(2000);
    await rest();
    expect(found()).toEqual(['activity:0 actuals']);
  });

  test('no actuals where the server does not give them, and nobody is troubled by that', async () => {
    const api = memoryApi(clerk, { definition: plan, state: 'open' });
    api.readActuals = async () => ({ kind: 'unreachable' });
    const { found, clock, rest, state } = await departmentAtWork({ plan, api, texts: { activity: '同' } });
    await clock.pass(2000);
    await rest();
    expect(found()).toEqual([]);
    expect(state.get().trouble).toBeUndefined();
  });
});

describe('a submission', () => {
  test('waits for the rules, and is not sent with what blocks', async () => {
    let arrive: (checks: Checks) => void = () => {};
    const checks = () => new Promise<Checks>((done) => (arrive = done));
    const { department, api, state, view } = await departmentAtWork({ checks, texts: { activity: '禁' } });
    expect(view().submitHindrance).toBeUndefined();
    const sending = department.send(p2, 'submit');
    await settle();
    expect(state.get().exchange).toMatchObject({ kind: 'sending', waitsForChecks: true });
    arrive(memoryChecks());
    await sending;
    expect(api.pushes).toEqual([]);
    expect(state.get().exchange).toMatchObject({
      kind: 'failed',
      trouble: { refusal: { code: 'findingsBlock', facts: { count: 1 } } },
      findings: [{ field: 'activity', severity: 'blocks' }],
    });
    expect(view().submitHindrance).toBe('findings');
  });

  test('reads what was typed a moment ago', async () => {
    const { department, api, type, rest } = await departmentAtWork();
    await rest();
    type('activity', '禁');
    await department.send(p2, 'submit');
    expect(api.pushes).toEqual([]);
  });

  test('goes to the server, which has the same rules, where they do not come', async () => {
    const { department, api, state } = await departmentAtWork({
      checks: () => Promise.reject(new TypeError('offline')),
      texts: { activity: '禁' },
    });
    api.push = async () => ({
      kind: 'refused',
      refusal: { code: 'findingsBlock', facts: { count: 1 } },
      findings: memoryChecks().checkFields({
        ...{ plan: examplePlan, project: examplePlan.projects[1] ?? ({} as never) },
        entries: { [examplePlan.form.fields[1]?.id ?? ('' as never)]: '禁' },
      }),
    });
    await department.send(p2, 'submit');
    expect(state.get().exchange).toMatchObject({ kind: 'failed', findings: [{ field: 'activity' }] });
  });

  test('does not wait longer than a while', async () => {
    const { department, api, clock } = await departmentAtWork({ checks: () => new Promise(() => {}) });
    const sending = department.send(p2, 'submit');
    await settle();
    await clock.pass(10_000);
    await sending;
    expect(api.pushes).toHaveLength(1);
  });

  test('is not what saving is: an unfinished text may be kept', async () => {
    const { department, api } = await departmentAtWork({ texts: { activity: '禁' } });
    await department.send(p2, 'save');
    expect(api.pushes).toHaveLength(1);
  });
});
