import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DepartmentId, FieldId, ProjectId } from '#domain/plan/plan-definition.ts';
import { ruleIds } from '#domain/rules/rule-ids.ts';
import type { KeptAnswer } from '#domain/sheet/kept-answer.ts';
import { findAnswersInXml, formatAnswersXml } from '#domain/workbook/answers-xml.ts';
import type { SheetAnswers } from '#domain/workbook/workbook-answers.ts';

const answer: KeptAnswer = {
  rule: 'sum-differs',
  field: 'activity' as FieldId,
  words: '合計 30',
  facts: { sum: 29, unit: '人' },
  reason: '見学の人も数えた。',
  standing: 'new',
};
const sheet: SheetAnswers = {
  project: 'p2' as ProjectId,
  department: 'jinken' as DepartmentId,
  answers: [answer],
};
const sheets = [sheet];
const xmlOf = (value: unknown) => formatAnswersXml(value as SheetAnswers[]);

test('what was written is read again', () => {
  expect(findAnswersInXml(formatAnswersXml(sheets))).toEqual(sheets);
  expect(findAnswersInXml(formatAnswersXml([]))).toEqual([]);
});

test('whatever was typed, nothing in it is read as XML, and every character comes back', () => {
  const text = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 40 })
    .filter((typed) => typed.trim() !== '');
  const answers = fc.array(
    fc.record({
      rule: fc.constantFrom(...ruleIds),
      field: fc.constant('activity'),
      words: text,
      facts: fc.dictionary(fc.string({ maxLength: 5 }), fc.oneof(text, fc.integer()), {
        noNullPrototype: true,
      }),
      reason: text,
      standing: fc.constantFrom('new', 'withdrawn', 'sent'),
    }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(answers, (some) => {
      const given = [{ ...sheet, answers: some }];
      const xml = xmlOf(given);
      expect(xml.replace(/^<\?xml[^>]*>/, '').match(/[<>&]/g)).toHaveLength(4);
      expect(findAnswersInXml(xml)).toEqual(given);
    }),
  );
});

test('half a character is written so that the part stays readable', () => {
  const half = [{ ...sheet, answers: [{ ...answer, reason: 'あ\ud842' }] }];
  expect(xmlOf(half)).not.toMatch(/[\ud800-\udfff]/);
  expect(findAnswersInXml(xmlOf(half))).toEqual(half);
});

test.each([
  ['a rule of another version', { rule: 'no-such-rule' }],
  ['an answer without a reason', { reason: ' ' }],
  ['a reason that is too long', { reason: 'あ'.repeat(501) }],
  ['words that are too long', { words: 'あ'.repeat(201) }],
  ['facts that are none', { facts: { list: [1] } }],
  ['facts that are a list', { facts: [] }],
  ['a field that is none', { field: 'Activity!' }],
  ['another standing', { standing: 'lost' }],
])('%s is left out, and the others stay', (_, change) => {
  const given = [{ ...sheet, answers: [{ ...answer, ...change }, answer] }];
  expect(findAnswersInXml(xmlOf(given))).toEqual(sheets);
});

test.each([
  ['another document', '<workbook xmlns="urn:tenken:workbook:1"/>'],
  ['no JSON', '<answers xmlns="urn:tenken:answers:1">[</answers>'],
  ['no list', '<answers xmlns="urn:tenken:answers:1">{}</answers>'],
  ['a sheet without an id', xmlOf([{ answers: [] }])],
  ['an element inside', '<answers xmlns="urn:tenken:answers:1"><a/></answers>'],
  ['an entity', '<answers xmlns="urn:tenken:answers:1">["&amp;"]</answers>'],
  ['more than a file may hold', `<answers xmlns="urn:tenken:answers:1">${' '.repeat(4_000_000)}[]</answers>`],
])('%s says nothing', (_, xml) => {
  expect(findAnswersInXml(xml)).toBeUndefined();
});

test('where there is too much, what the server does not have is kept', () => {
  const long = { ...answer, facts: { text: 'あ'.repeat(1000) } };
  const sent = Array.from({ length: 400 }, (_, index) => ({ ...long, words: `${index}`, standing: 'sent' }));
  const many = Array.from({ length: 12 }, () => ({ ...sheet, answers: [...sent.slice(1), answer] }));
  const read = findAnswersInXml(xmlOf(many));
  expect(read).toEqual(many.map((one) => ({ ...one, answers: [answer] })));
});
