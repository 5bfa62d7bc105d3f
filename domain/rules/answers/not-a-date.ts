import { parseQuantity } from '../../indicators/parse-quantity.ts';
import { isBlank } from '../../text/is-blank.ts';
import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A month without its day is a date too, where it says its year. */
const month = /\d{4}[年./-]\d{1,2}月?|(?:令和|平成|昭和|[RHS])\.?(?:\d{1,2}|元)[年./-]\d{1,2}月?/;

/** A date is asked for and the text holds none. */
export const notADate: FieldRule<'not-a-date'> = {
  id: 'not-a-date',
  reads: 'field',
  severity: 'warns',
  check({ field, text, dates }) {
    if (field.answer?.kind !== 'date' || isBlank(text) || dates().dates.length > 0) return [];
    const plain = text.normalize('NFKC').replace(/\s/g, '');
    if (month.test(plain) || parseQuantity(text).kind === 'none') return [];
    const isCertain = !/\d/.test(plain);
    return [{ start: 0, end: text.length, facts: {}, ...(isCertain ? { severity: 'blocks' as const } : {}) }];
  },
};

export const notADateExamples: RuleExamples = {
  fires: [
    { text: '夏ごろ', quote: '夏ごろ', asks: { answer: { kind: 'date' } } },
    { text: '実施済み', quote: '実施済み', asks: { answer: { kind: 'date' } } },
  ],
  silent: [
    { text: 'R5.10.20', asks: { answer: { kind: 'date' } } },
    { text: '未定', asks: { answer: { kind: 'date' } } },
  ],
};
