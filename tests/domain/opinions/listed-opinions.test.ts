import { expect, test } from 'vitest';
import { listedOpinions, type WrittenOpinions } from '#domain/opinions/listed-opinions.ts';
import type { ReplyHead } from '#domain/opinions/reply-head.ts';
import { project } from '../round/round-plan.ts';
import { anOpinion, n1, n2, opinionPlan, p1, p2 } from './opinion-plan.ts';

const reply = (department: string) =>
  ({
    request: 'policies',
    of: n1,
    department,
    revision: 1,
    updatedAt: '2025-05-09T00:00:00.000Z',
    updatedBy: '窓口',
    text: '対応',
  }) as ReplyHead;
const written: WrittenOpinions = {
  plan: opinionPlan(),
  roundState: 'open',
  opinions: [anOpinion('policies', n1, '今年')],
  replies: [reply('a'), reply('b')],
  last: {
    definition: opinionPlan({ fiscalYear: 2023 }),
    opinions: [
      anOpinion('policies', n1, '去年Ⅰ'),
      anOpinion('policies', n2, '去年Ⅱ'),
      anOpinion('projects', p2, ''),
    ],
  },
  mayRead: () => true,
};
const of = (name: string) => ({ mayRead: (department?: string) => department === name });
const textsOf = ({ opinions, lastYear }: ReturnType<typeof listedOpinions>) => [
  opinions.map(({ opinion }) => opinion.text),
  lastYear?.opinions.map(({ opinion }) => opinion.text),
];

test('whoever reads all is given all that stands, with who wrote it', () => {
  const all = listedOpinions(written);
  expect(textsOf(all)).toEqual([['今年'], ['去年Ⅰ', '去年Ⅱ']]);
  expect(all.opinions[0]).toEqual(anOpinion('policies', n1, '今年'));
  expect(all.replies).toEqual(written.replies);
});

test('a department is given last year’s about its own, and nobody’s name', () => {
  const own = listedOpinions({ ...written, ...of('a') });
  expect(textsOf(own)).toEqual([[], ['去年Ⅰ']]);
  expect(JSON.stringify(own.lastYear)).not.toMatch(/委員|m1/);
  expect(own.replies.map(({ department }) => department)).toEqual(['a']);
});

test('once the round is final it is given this year’s about its own, and nobody’s name', () => {
  const own = listedOpinions({ ...written, roundState: 'finalised', ...of('a') });
  expect(textsOf(own)).toEqual([['今年'], ['去年Ⅰ']]);
  expect(JSON.stringify(own.opinions)).not.toMatch(/委員|m1/);
  expect(textsOf(listedOpinions({ ...written, roundState: 'finalised', ...of('c') }))).toEqual([
    [],
    ['去年Ⅱ'],
  ]);
});

test('whoever may read nothing is given nothing', () => {
  const none = listedOpinions({ ...written, roundState: 'finalised', mayRead: () => false });
  expect(none).toEqual({ opinions: [], lastYear: { fiscalYear: 2023, opinions: [] }, replies: [] });
});

test('before there was a round there is no last year', () => {
  const { last: _, ...first } = written;
  expect(listedOpinions(first)).not.toHaveProperty('lastYear');
});

test('what was about a thing that is divided now is listed with each; what has ended only for those who read all', () => {
  const last = {
    definition: opinionPlan({ fiscalYear: 2023 }),
    opinions: [anOpinion('projects', p1, '分'), anOpinion('projects', p2, '終')],
  };
  const projects = [
    project('p1', ['a'], { valid: { until: 2023 } }),
    project('p2', ['c'], { valid: { until: 2023 } }),
    ...['p5', 'p6'].map((id) => project(id, ['c'], { succeeds: ['p1'] as never[] })),
  ];
  const plan = opinionPlan({ projects });
  const listed = (more: Partial<WrittenOpinions>) =>
    listedOpinions({ ...written, plan, last, ...more }).lastYear?.opinions.map(({ opinion }) => opinion.of);
  const [p5, p6] = ['p5', 'p6'].map((id) => ({ things: 'project', project: id }));
  expect(listed({})).toEqual([p5, p6, p2]);
  expect(listed(of('c'))).toEqual([p5, p6]);
  const other = opinionPlan({ id: 'shin', projects: [] });
  expect(listed({ plan: other })).toEqual([]);
});
