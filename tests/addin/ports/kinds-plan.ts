import type { Field, FieldId, ScaleId } from '#domain/plan/plan-definition.ts';
import type { Scale } from '#domain/plan/scale.ts';
import { examplePlan } from './example-plan.ts';

const id = (name: string) => name as FieldId;
const field = (name: string, label: string, rest: Partial<Field> = {}): Field => ({
  id: id(name),
  label: [label],
  input: 'written',
  isRequired: false,
  ...rest,
});

const scale: Scale = {
  id: 'achievement' as ScaleId,
  name: '達成度',
  order: 'bestFirst',
  grades: [
    { code: 'A', name: '計画以上', meaning: '90～100％' },
    { code: 'B', name: '計画どおり' },
    { code: 'C', name: '一部達成' },
    { code: 'S', name: '特に優れる', valid: { until: 2020 } },
  ],
  additions: [{ code: '○', meaning: '次年度に拡充する' }],
};

/** A form with a field of every kind that is not a plain text. */
export const kindsPlan = {
  ...examplePlan,
  scales: [scale],
  form: {
    ...examplePlan.form,
    fields: [
      field('grade', '達成度の評価', { isRequired: true, answer: { kind: 'grade', scale: scale.id } }),
      field('reason', '評価の理由', {
        shownIf: [{ field: id('grade'), isNot: ['B'] }],
        requiredIf: [{ field: id('grade'), is: ['A', 'C'] }],
      }),
      field('means', '周知の方法', {
        answer: {
          kind: 'choice',
          allowsSeveral: true,
          options: [{ text: '広報紙' }, { text: 'ウェブ' }, { text: '説明会' }],
        },
      }),
      field('budget', '予算額', { answer: { kind: 'money', unit: '千円' } }),
      field('spent', '決算額', { answer: { kind: 'money', unit: '千円' } }),
      field('rest', '不用額', {
        isRequired: true,
        answer: { kind: 'money', unit: '千円', computed: { how: 'difference', of: ['budget', 'spent'] } },
      }),
      field('years', '年度別の目標と実績', {
        answer: {
          kind: 'years',
          columns: [
            { id: 'before', label: ['{FY-1}年度'], year: { afterRound: -1 } },
            { id: 'now', label: ['{FY}年度'], year: { afterRound: 0 } },
          ],
          rows: [
            { id: 'goal', label: ['目標'], input: 'given', answer: { kind: 'text' } },
            { id: 'done', label: ['実績'], input: 'written', answer: { kind: 'number', unit: '人' } },
          ],
        },
      }),
      field('measures', '前年度に掲げた改善策', { carriedFrom: id('improvement') }),
      field('improvement', '改善策'),
    ],
  },
  projects: examplePlan.projects.map((project) => ({
    ...project,
    given: [{ field: id('yearsGoalNow'), text: '100人' }],
  })),
} satisfies typeof examplePlan;
