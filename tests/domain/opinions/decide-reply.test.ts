import { expect, test } from 'vitest';
import { decideReply, type ReplyQuestion } from '#domain/opinions/decide-reply.ts';
import { project } from '../round/round-plan.ts';
import { anOpinion, n1, n2, opinionPlan, p1 } from './opinion-plan.ts';

const last = (opinions = [anOpinion('policies', n1)]) => ({
  definition: opinionPlan({ fiscalYear: 2023 }),
  opinions,
});
const question: ReplyQuestion = {
  plan: opinionPlan(),
  roundState: 'open',
  last: last(),
  request: 'policies' as never,
  of: n1,
  department: 'a' as never,
  text: '講座を増やした。',
  by: '窓口',
  at: '2025-05-09T00:00:00.000Z',
};
const decide = (more: Partial<ReplyQuestion> = {}) => decideReply({ ...question, ...more });

test('is kept as typed, as the next revision; blanks alone take it back', () => {
  const first = decide();
  expect(first).toEqual({
    ok: true,
    value: {
      request: 'policies',
      of: n1,
      department: 'a',
      revision: 1,
      updatedAt: question.at,
      updatedBy: '窓口',
      text: '講座を増やした。',
    },
  });
  if (!first.ok) throw new Error('refused');
  expect(decide({ head: first.value, text: '　' })).toMatchObject({ value: { revision: 2, text: '' } });
});

test('goes to what took the place of last year’s thing', () => {
  const projects = [
    project('p1', ['a'], { valid: { until: 2023 } }),
    project('p5', ['b'], { succeeds: ['p1'] as never[] }),
  ];
  const about = {
    plan: opinionPlan({ projects }),
    last: last([anOpinion('projects', p1)]),
    request: 'projects' as never,
    department: 'b' as never,
  };
  expect(decide({ ...about, of: { things: 'project', project: 'p5' } as never })).toMatchObject({ ok: true });
  expect(decide({ ...about, of: p1 })).toMatchObject({ refusal: { code: 'notFound' } });
});

const [policies, projects] = opinionPlan().opinions ?? [];

test.each<[string, string, Partial<ReplyQuestion>]>([
  ['to nothing, in the first round', 'notFound', { last: undefined as never }],
  ['to a thing of which nobody wrote', 'notFound', { of: n2, department: 'c' as never }],
  ['to another request', 'notFound', { request: 'projects' as never }],
  ['to an opinion that was taken back', 'notFound', { last: last([anOpinion('policies', n1, '')]) }],
  ['of a department that it is not about', 'notFound', { department: 'c' as never }],
  [
    'where the plan asks for none',
    'notFound',
    { plan: opinionPlan({ opinions: [{ ...policies, isRepliedTo: false }, projects] }) },
  ],
  [
    'where another plan used the name for something else',
    'notFound',
    { plan: opinionPlan({ id: 'shin', opinions: [{ ...policies, name: '別の意見' }, projects] }) },
  ],
  ['after the round is final', 'roundClosed', { roundState: 'finalised' }],
  ['longer than can be printed', 'textTooLong', { text: 'あ'.repeat(10_001) }],
])('%s is refused', (_what, code, more) => {
  expect(decide(more)).toMatchObject({ refusal: { code } });
});
