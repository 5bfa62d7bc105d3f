import { describe, expect, test } from 'vitest';
import type { Computation, FieldAnswer } from '#domain/plan/field-answer.ts';
import type { DepartmentId, FieldId } from '#domain/plan/plan-definition.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { planWith, project } from '../check-text.ts';
import { checkTexts, field, named } from '../check-texts.ts';

const number: FieldAnswer = { kind: 'number' };
const check = (how: Computation['how'], whole: string, ...parts: string[]) => {
  const ids = parts.map((_, index) => `part${index}`);
  const fields = [
    ...ids.map((id) => field(id, { label: [`内訳${id.slice(4)}`], answer: number })),
    field('whole', { answer: { kind: 'number', computed: { how, of: ids } } }),
  ];
  const texts = Object.fromEntries([...ids.map((id, index) => [id, parts[index] ?? '']), ['whole', whole]]);
  return checkTexts(fields, texts);
};

describe('a sum', () => {
  test('is compared with its parts, exactly', () => {
    expect(check('sum', '3', '1', '2')).toEqual([]);
    expect(check('sum', '0.3', '0.1', '0.2')).toEqual([]);
    expect(check('sum', '1,600', '1,200', '３００')).toMatchObject([
      {
        rule: 'computed-differs',
        severity: 'warns',
        field: 'whole',
        start: 0,
        end: 5,
        facts: { how: 'sum', computed: '1500', parts: '内訳0、内訳1' },
      },
    ]);
  });

  test('takes ー for nothing, and is silent where a part is blank or no number', () => {
    expect(check('sum', '1', '1', 'ー')).toEqual([]);
    expect(check('sum', '2', '1', 'ー')).toHaveLength(1);
    expect(check('sum', '9', '1', '')).toEqual([]);
    expect(check('sum', '9', '1', '約2')).toEqual([]);
  });

  test('is silent where a part is not known yet', () => {
    for (const part of ['未定', '集計中', '（集計中）', '支出：未定', '不明']) {
      expect(check('sum', '9', '1', part)).toEqual([]);
    }
    expect(check('sum', '9', '1', 'なし')).toHaveLength(1);
  });

  test('allows for what rounding takes', () => {
    expect(check('sum', '4', '1.6', '1.9')).toEqual([]);
    expect(check('sum', '3', '1.6', '1.9')).toEqual([]);
    expect(check('sum', '5', '1.6', '1.9')).toHaveLength(1);
  });
});

test('a difference takes all others from the first', () => {
  expect(check('difference', '▲4', '5', '6', '3')).toEqual([]);
  expect(check('difference', '4', '5', '6', '3')).toMatchObject([{ facts: { computed: '-4' } }]);
  expect(check('difference', '5', '5', 'ー')).toEqual([]);
});

test('a percentage may be rounded or cut off, and of zero there is none', () => {
  expect(check('percent', '66.7％', '2', '3')).toEqual([]);
  expect(check('percent', '66.6', '2', '3')).toEqual([]);
  expect(check('percent', '67', '2', '3')).toEqual([]);
  expect(check('percent', '70', '2', '3')).toMatchObject([{ facts: { computed: '66.6' } }]);
  expect(check('percent', '70', '2', '0')).toEqual([]);
});

test('a product is exact, and may be rounded to fewer digits than its factors have', () => {
  expect(check('product', '4,200', '0.6', '7,000')).toEqual([]);
  expect(check('product', '4,201', '0.6', '7,000')).toMatchObject([
    { facts: { how: 'product', computed: '4200' } },
  ]);
  expect(check('product', '0.02', '0.1', '0.2')).toEqual([]);
  expect(check('product', '0.1', '0.3', '0.2')).toEqual([]);
  expect(check('product', '0.2', '0.3', '0.2')).toHaveLength(1);
  expect(check('product', '24', '2', '3', '4')).toEqual([]);
  expect(check('product', '5', '5', 'ー')).toEqual([]);
});

test('a quotient may be rounded or cut off, and by zero there is none', () => {
  expect(check('quotient', '333.3', '1,000', '3')).toEqual([]);
  expect(check('quotient', '333', '1,000', '3')).toEqual([]);
  expect(check('quotient', '335', '1,000', '3')).toMatchObject([
    { facts: { how: 'quotient', computed: '333.333' } },
  ]);
  expect(check('quotient', '5', '5', '0')).toEqual([]);
});

test('money in 円 adds up to money in 千円', () => {
  const answer: FieldAnswer = { kind: 'money', unit: '千円' };
  const fields = [
    field('a', { answer }),
    field('b', { answer }),
    field('whole', { answer: { ...answer, computed: { how: 'sum', of: ['a', 'b'] } } }),
  ];
  expect(checkTexts(fields, { a: '1,234,567円', b: '10', whole: '1,244' })).toEqual([]);
  expect(checkTexts(fields, { a: '1,234,567円', b: '10', whole: '1,300' })).toHaveLength(1);
});

test('in a table of years the parts are those of the same year', () => {
  const row = (id: string, answer: FieldAnswer = number) => ({
    id,
    label: [id] as [string],
    input: 'written' as const,
    answer: answer as Exclude<FieldAnswer, { kind: 'years' }>,
  });
  const table = field('cost', {
    answer: {
      kind: 'years',
      columns: [
        { id: 'y1', label: ['{FY-1}年度'] },
        { id: 'y2', label: ['{FY}年度'] },
      ],
      rows: [
        row('state'),
        row('city'),
        row('all', { kind: 'number', computed: { how: 'sum', of: ['state', 'city'] } }),
      ],
    },
  });
  const texts = { costStateY1: '1', costCityY1: '2', costAllY1: '3', costStateY2: '5', costCityY2: '5' };
  expect(checkTexts([table], { ...texts, costAllY2: '10' })).toEqual([]);
  const findings = checkTexts([table], { ...texts, costAllY2: '3' });
  expect(named(findings)).toEqual(['costAllY2: computed-differs']);
  expect(findings[0]?.facts).toMatchObject({ computed: '10', parts: 'state（R5年度）、city（R5年度）' });
});

test('a column adds up others of its row; a row that is worked out stays what it is', () => {
  const row = (id: string, answer: FieldAnswer = number) => ({
    id,
    label: [id] as [string],
    input: 'written' as const,
    isOnlyThisYear: true,
    isRequired: true,
    answer: answer as Exclude<FieldAnswer, { kind: 'years' }>,
  });
  const table = field('cost', {
    answer: {
      kind: 'years',
      columns: [
        { id: 'y1', label: ['{FY-1}'], year: { afterRound: -1 } },
        { id: 'y2', label: ['{FY}'], year: { afterRound: 0 } },
        { id: 'all', label: ['累計'], sumOf: ['y1', 'y2'] },
      ],
      rows: [
        row('plan'),
        row('done'),
        row('rate', { kind: 'number', computed: { how: 'percent', of: ['done', 'plan'] } }),
      ],
    },
  });
  const texts = { costPlanY1: '10', costPlanY2: '30', costDoneY1: '10', costDoneY2: '10' };
  const right = { costPlanAll: '40', costDoneAll: '20', costRateAll: '50' };
  expect(checkTexts([table], texts)).toEqual([]);
  expect(checkTexts([table], { ...texts, ...right })).toEqual([]);
  const findings = checkTexts([table], { ...texts, ...right, costPlanAll: '30', costRateAll: '133.3' });
  expect(named(findings)).toEqual(['costPlanAll: computed-differs', 'costRateAll: computed-differs']);
  expect(findings[0]?.facts).toMatchObject({ how: 'sum', computed: '40' });
});

test('a part may be given by the plan, to one department or to all', () => {
  const plan = planWith();
  const fields = [
    field('a', { answer: number, input: 'given' }),
    field('b', { answer: number }),
    field('whole', { answer: { kind: 'number', computed: { how: 'sum', of: ['a', 'b'] } } }),
  ];
  const form = { ...plan.form, fields };
  const [own, other] = ['jinken', 'other'] as DepartmentId[];
  const given = [
    { field: 'a' as FieldId, department: 'jinken' as DepartmentId, text: '20' },
    { field: 'a' as FieldId, text: '300' },
  ];
  const computedFor = (department?: DepartmentId) =>
    checkSheet({
      plan: { ...plan, form },
      project: { ...project, given },
      entries: { b: '4', whole: '1' } as Entries,
      department,
    }).map(({ facts }) => facts);
  expect(computedFor(own)).toMatchObject([{ computed: '24' }]);
  expect(computedFor(other)).toMatchObject([{ computed: '304' }]);
  expect(computedFor()).toMatchObject([{ computed: '304' }]);
});

test('nobody must type a computed figure', () => {
  const computed: FieldAnswer = { kind: 'number', computed: { how: 'sum', of: ['a'] } };
  expect(checkTexts([field('a'), field('whole', { isRequired: true, answer: computed })], {})).toEqual([]);
});
