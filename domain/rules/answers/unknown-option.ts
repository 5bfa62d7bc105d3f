import { choicesInCell } from '../../plan/choices-in-cell.ts';
import { isBlank } from '../../text/is-blank.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** Not one of the options of a choice, or several where one is asked for. */
export const unknownOption: FieldRule<'unknown-option'> = {
  id: 'unknown-option',
  reads: 'field',
  severity: 'blocks',
  check({ field, text, isRequired }): FoundPlace<'unknown-option'>[] {
    if (field.answer?.kind !== 'choice' || isBlank(text)) return [];
    const { options, allowsSeveral = false } = field.answer;
    const all = options.map((option) => option.text).join('、');
    const place = { start: 0, end: text.length };
    const chosen = choicesInCell(options, text);
    if (chosen.length === 0) return isRequired ? [{ ...place, facts: { kind: 'open', options: all } }] : [];
    const unknown = chosen.find(({ option }) => option === undefined)?.written;
    if (unknown === undefined) {
      return chosen.length > 1 && !allowsSeveral
        ? [{ ...place, facts: { kind: 'several', options: all } }]
        : [];
    }
    const words = options.map((option) => option.text);
    const near = nearestWord(unknown, words);
    return [
      { ...place, facts: near ? { kind: 'near', options: all, near } : { kind: 'unknown', options: all } },
    ];
  },
};

export const unknownOptionExamples: RuleExamples = {
  fires: [
    {
      text: '廃止する',
      quote: '廃止する',
      asks: { answer: { kind: 'choice', options: [{ text: '継続' }, { text: '検討中' }] } },
    },
    {
      text: '検討注',
      quote: '検討注',
      asks: { answer: { kind: 'choice', options: [{ text: '継続' }, { text: '検討中' }] } },
    },
  ],
  silent: [
    {
      text: '継続（内容を見直す）',
      asks: { answer: { kind: 'choice', options: [{ text: '継続' }, { text: '検討中' }] } },
    },
    {
      text: '□継続 ☑検討中',
      asks: { answer: { kind: 'choice', options: [{ text: '継続' }, { text: '検討中' }] } },
    },
  ],
};
