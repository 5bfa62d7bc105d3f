import { expect, test } from 'vitest';
import { decideOpinion, type OpinionQuestion } from '#domain/opinions/decide-opinion.ts';
import { anOpinion, n1, opinionPlan, p1, sheet } from './opinion-plan.ts';

const question: OpinionQuestion = {
  plan: opinionPlan(),
  roundState: 'closed',
  request: 'policies' as never,
  of: n1,
  text: '＝進めて\nください。 ',
  by: '事務局',
  at: '2024-08-09T00:00:00.000Z',
};
const decide = (more: Partial<OpinionQuestion> = {}) => decideOpinion({ ...question, ...more });

test('is kept as typed, as the next revision, with whose it is and when', () => {
  expect(decide()).toEqual({
    ok: true,
    value: {
      request: 'policies',
      revision: 1,
      updatedAt: question.at,
      updatedBy: '事務局',
      opinion: {
        request: 'policies',
        of: n1,
        fiscalYear: 2024,
        text: question.text,
        by: '事務局',
        at: question.at,
      },
    },
  });
  const head = anOpinion('policies', n1);
  expect(decide({ head, member: 'm1' })).toMatchObject({
    value: { revision: 2, member: 'm1', opinion: { member: 'm1' } },
  });
});

test('names the moment of the year that it is of', () => {
  const moments = [
    { id: 'half', name: '中間' },
    { id: 'end', name: '年度末' },
  ];
  const plan = opinionPlan({ moments, moment: 'end' });
  expect(decide({ plan })).toMatchObject({ value: { opinion: { moment: 'end' } } });
  const [request] = plan.opinions ?? [];
  const other = opinionPlan({ moments, moment: 'end', opinions: [{ ...request, moments: ['half'] }] });
  expect(decide({ plan: other })).toMatchObject({ refusal: { code: 'notFound' } });
});

test('of blanks alone is taken back', () => {
  expect(decide({ head: anOpinion('policies', n1), text: ' \n　' })).toMatchObject({
    value: { revision: 2, opinion: { text: '' } },
  });
});

test.each<[string, string, Partial<OpinionQuestion>]>([
  ['about another kind of thing', 'notFound', { of: p1 }],
  ['about a thing that the plan does not have', 'notFound', { of: sheet('p1', 'c') }],
  ['nobody asked for', 'notFound', { request: 'none' as never }],
  [
    'of other years',
    'notFound',
    { plan: opinionPlan({ opinions: [{ ...opinionPlan().opinions?.[0], valid: { until: 2023 } }] }) },
  ],
  ['after the round is final', 'roundClosed', { roundState: 'finalised' }],
  ['longer than can be printed', 'textTooLong', { text: 'あ'.repeat(10_001) }],
])('%s is refused', (_what, code, more) => {
  expect(decide(more)).toMatchObject({ refusal: { code } });
});
