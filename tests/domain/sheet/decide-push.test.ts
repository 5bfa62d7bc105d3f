import { describe, expect, test } from 'vitest';
import { entryFields, mostEntryFields } from '#domain/plan/entry-fields.ts';
import type { PlanChecks } from '#domain/plan/plan-checks.ts';
import type { DepartmentId, FieldId } from '#domain/plan/plan-definition.ts';
import { entriesSchema } from '#domain/protocol/entries-schema.ts';
import { decidePush, type PushQuestion } from '#domain/sheet/decide-push.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { FindingAnswer } from '#domain/sheet/finding-answer.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { activity, planWith, project } from '../rules/check-text.ts';

const department = 'shokuin' as DepartmentId;
const plan = planWith({ isRequired: true });
const key = { project: project.id, department };
const head: SheetHead = {
  ...key,
  state: 'returned',
  revision: 3,
  updatedAt: '2024-06-01T00:00:00Z',
  updatedBy: '大山 太郎',
  entries: { [activity]: '前の文' },
  remark: { text: '内訳を', by: '大山 太郎', at: '2024-06-01T00:00:00Z' },
};

/** A clerk submits a sheet that nobody touched before. */
const question = (change: Partial<PushQuestion> = {}): PushQuestion => ({
  plan,
  roundState: 'open',
  memberships: [{ plan: plan.id, role: 'department', department }],
  key,
  intent: 'submit',
  entries: { [activity]: '講座を開いた。' },
  by: '相模 花子',
  at: '2024-06-02T00:00:00Z',
  ...change,
});

describe('what is submitted', () => {
  test('becomes the first revision of an untouched sheet', () => {
    expect(decidePush(question())).toEqual({
      ok: true,
      value: {
        ...key,
        state: 'submitted',
        revision: 1,
        updatedAt: '2024-06-02T00:00:00Z',
        updatedBy: '相模 花子',
        entries: { [activity]: '講座を開いた。' },
      },
    });
  });

  test('answers the remark, which is then gone; what is only saved keeps it', () => {
    expect(decidePush(question({ head }))).toMatchObject({ value: { state: 'submitted', revision: 4 } });
    expect(decidePush(question({ head }))).not.toHaveProperty('value.remark');
    expect(decidePush(question({ head, intent: 'save' }))).toMatchObject({
      value: { state: 'inProgress', remark: head.remark },
    });
  });

  test('is refused with the findings where a rule blocks', () => {
    expect(decidePush(question({ entries: { [activity]: '　' } }))).toEqual({
      ok: false,
      refusal: { code: 'findingsBlock', facts: { count: 1 } },
      findings: [{ rule: 'required', severity: 'blocks', field: activity, start: 0, end: 0, facts: {} }],
    });
    expect(decidePush(question({ entries: { [activity]: '講\ud842座' } }))).toMatchObject({
      findings: [{ rule: 'broken-character' }],
    });
  });

  test('passes with findings that only warn', () => {
    expect(decidePush(question({ entries: { [activity]: '令和5年2月30日（木）' } })).ok).toBe(true);
  });
});

describe('what is said to warnings', () => {
  const answer: FindingAnswer = {
    rule: 'weekday-of-date',
    field: activity,
    words: '（木）',
    facts: { date: '2023-10-20', weekday: 5 },
    reason: 'ポスターの記載のとおりです。',
  };

  test('is kept with the texts', () => {
    expect(decidePush(question({ answers: [answer] }))).toMatchObject({ value: { answers: [answer] } });
  });

  test('stays where nothing new is said, and goes where all of it is withdrawn', () => {
    const said = { ...head, answers: [answer] };
    expect(decidePush(question({ head: said }))).toMatchObject({ value: { answers: [answer] } });
    expect(decidePush(question({ head: said, answers: [] }))).not.toHaveProperty('value.answers');
  });

  test('does not open a door that a rule has shut', () => {
    const blank = question({
      entries: {},
      answers: [{ ...answer, rule: 'required', words: '', facts: {} }],
    });
    expect(decidePush(blank)).toMatchObject({ refusal: { code: 'findingsBlock' } });
  });
});

describe('texts that the secretariat brings in from a file', () => {
  const onBehalfOf = { name: '相模 花子', file: '回答.xlsx' };
  const secretariat = { plan: plan.id, role: 'secretariat' as const };
  const clerk = { plan: plan.id, role: 'department' as const, department };

  test('are the secretariat’s push, with the name of the clerk', () => {
    const bring = question({ memberships: [clerk, secretariat], onBehalfOf, by: '事務局 太郎' });
    expect(decidePush(bring)).toMatchObject({ value: { updatedBy: '事務局 太郎', onBehalfOf } });
  });

  test('are refused from anybody else', () => {
    const code = { refusal: { code: 'notAllowed' } };
    expect(decidePush(question({ memberships: [clerk], onBehalfOf }))).toMatchObject(code);
    const elsewhere = { ...secretariat, plan: 'other' as typeof plan.id };
    expect(decidePush(question({ memberships: [clerk, elsewhere], onBehalfOf }))).toMatchObject(code);
  });

  test('are no longer another’s once somebody writes new ones', () => {
    expect(decidePush(question({ head: { ...head, onBehalfOf } }))).not.toHaveProperty('value.onBehalfOf');
  });
});

describe('as the plan has it', () => {
  const entries = { [activity]: '令和5年10月20日（木）' };

  test('a warning of the catalogue may block', () => {
    const checks: PlanChecks = { rules: [{ rule: 'weekday-of-date', severity: 'blocks' }] };
    expect(decidePush(question({ plan: { ...plan, checks }, entries }))).toMatchObject({
      findings: [{ rule: 'weekday-of-date' }],
    });
  });
});

test('what is saved may be unfinished', () => {
  expect(decidePush(question({ intent: 'save', entries: {} })).ok).toBe(true);
});

describe('refused before the rules are asked', () => {
  const code = (change: Partial<PushQuestion>) => {
    const answer = decidePush(question({ entries: {}, ...change }));
    return answer.ok ? 'ok' : answer.refusal.code;
  };

  test.each([
    ['roundClosed', { roundState: 'closed' }],
    ['moveNotPossible', { head: { ...head, state: 'accepted' } }],
    ['notAllowed', { memberships: [{ plan: plan.id, role: 'committee' }] }],
    ['fieldUnknown', { entries: { other: 'あ' } }],
    ['entriesTooLong', { entries: { [activity]: 'あ'.repeat(110_001) } }],
  ] as [string, Partial<PushQuestion>][])('%s', (expected, change) => {
    expect(code(change)).toBe(expected);
  });
});

describe('texts in fields that are not asked for', () => {
  const other = 'other' as FieldId;
  const stored: SheetHead = { ...head, entries: { [activity]: '前の文', [other]: '中間の文' } };
  const save = (entries: Entries) => decidePush(question({ head: stored, intent: 'save', entries }));

  test('of another moment or year stay as they are', () => {
    expect(save({ [activity]: '新しい文' })).toMatchObject({
      value: { entries: { [activity]: '新しい文', [other]: '中間の文' } },
    });
  });

  test('may be sent along, as they once were', () => {
    expect(save({ [other]: '直した文' })).toMatchObject({ value: { entries: { [other]: '直した文' } } });
    expect(save({ [activity]: '新しい文' })).not.toMatchObject({ refusal: {} });
  });

  test('are missing where the field is asked for and was cleared', () => {
    expect(save({})).toHaveProperty('value.entries', { [other]: '中間の文' });
  });

  test('because another field says so are kept and do not hinder', () => {
    const plan = planWith({ isRequired: true, shownIf: [{ field: other, isFilled: true }] });
    expect(decidePush(question({ plan, entries: { [activity]: '前の文' } }))).toMatchObject({
      ok: true,
      value: { entries: { [activity]: '前の文' } },
    });
    expect(decidePush(question({ plan, entries: {} })).ok).toBe(true);
  });
});

test('the cells of a table of years are fields, as many as a definition may ask for', () => {
  const columns = Array.from({ length: 20 }, (_, index) => ({
    id: `c${index}`,
    label: [`${index}`] as [string],
  }));
  const rows = Array.from({ length: 20 }, (_, index) => ({
    id: `r${index}`,
    label: [`行${index}`] as [string],
    input: 'written' as const,
    answer: { kind: 'number' as const },
  }));
  const plan = planWith({ answer: { kind: 'years', columns, rows } });
  const entries = Object.fromEntries(entryFields(plan).map(({ id }) => [id, '1'])) as Entries;
  expect(Object.keys(entries)).toHaveLength(mostEntryFields);
  expect(entriesSchema.safeParse(entries).success).toBe(true);
  expect(decidePush(question({ plan, entries }))).toMatchObject({ ok: true });
  expect(
    decidePush(question({ plan, entries: { ...entries, activityR0C0: '講座' } as Entries })),
  ).toMatchObject({
    findings: [{ rule: 'not-a-number', field: 'activityR0C0' }],
  });
  expect(entriesSchema.safeParse({ ...entries, oneMore: '1' }).success).toBe(false);
});
