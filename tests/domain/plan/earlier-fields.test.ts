import { expect, test } from 'vitest';
import { isRequiredNow } from '#domain/plan/asked-fields.ts';
import { fieldsOfProjectSoFar, fieldsSoFar } from '#domain/plan/earlier-fields.ts';
import { earlierMoments } from '#domain/plan/earlier-moments.ts';
import { entryFields } from '#domain/plan/entry-fields.ts';
import { roundDeadline } from '#domain/plan/round-deadline.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { roundPlan } from '../round/round-plan.ts';

const moments = [
  { id: 'spring', name: '春', deadline: '2024-05-31' },
  { id: 'half', name: '上期' },
  { id: 'end', name: '年度末' },
];
const written = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  label: [id],
  input: 'written',
  isRequired: false,
  ...more,
});
const fields = [
  written('end', { moments: ['end'] }),
  written('both', { moments: ['spring', 'half'] }),
  written('always'),
  written('half', { moments: ['half'], flags: ['juten'] }),
  written('why', { moments: ['end'], requiredIf: [{ field: 'grade', is: ['廃止'] }] }),
  written('grade', {
    moments: ['spring'],
    answer: { kind: 'choice', options: [{ text: '廃止' }, { text: '休止・廃止' }] },
  }),
];
const at = (moment?: string) =>
  roundPlan({
    moments,
    ...(moment ? { moment } : {}),
    form: { ...roundPlan().form, fields },
    flags: [{ id: 'juten', name: '重点' }],
    calendar: { deadline: '2025-06-13' },
  });
const soFar = (moment?: string) =>
  fieldsSoFar(at(moment)).map(({ id, earlier }) => (earlier ? `${id} ${earlier.name}` : id));

test('what earlier moments asked for stands in the form’s order, what later ones ask for does not', () => {
  expect(soFar('spring')).toEqual(['both', 'always', 'grade']);
  expect(soFar('half')).toEqual(['both', 'always', 'half', 'grade 春']);
  expect(soFar('end')).toEqual(['end', 'both 上期', 'always', 'half 上期', 'why', 'grade 春']);
});

test('of a project, only its own', () => {
  expect(fieldsOfProjectSoFar(at('end'), {}).map(({ id }) => id)).not.toContain('half');
});

test('a round at no moment has no earlier one', () => {
  const { moments: _, ...plain } = at();
  expect([earlierMoments(at()), earlierMoments(plain), earlierMoments(at('spring'))]).toEqual([[], [], []]);
  expect(fieldsSoFar(plain).some(({ earlier }) => earlier)).toBe(false);
});

test('a condition reads the field of another moment by its options', () => {
  const why = entryFields(at('end')).find(({ id }) => id === 'why');
  const isRequired = (grade: string) =>
    why && isRequiredNow(why, { grade } as Record<string, string> as Entries);
  expect([isRequired('廃止'), isRequired('休止・廃止')]).toEqual([true, false]);
});

test('the deadline is that of the moment, else that of the round', () => {
  expect([roundDeadline(at('spring')), roundDeadline(at('end')), roundDeadline(at())]).toEqual([
    '2024-05-31',
    '2025-06-13',
    '2025-06-13',
  ]);
});
