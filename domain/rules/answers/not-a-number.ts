import { fieldFigure } from '../../plan/field-figure.ts';
import { isBlank } from '../../text/is-blank.ts';
import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A figure is asked for and the text holds none, or more than one. `ー`, なし and 集計中 say that there is none. */
export const notANumber: FieldRule<'not-a-number'> = {
  id: 'not-a-number',
  reads: 'field',
  severity: 'warns',
  check({ field, text }) {
    if (isBlank(text)) return [];
    const figure = fieldFigure(field, text);
    if (!figure) return [];
    const { kind, hasOtherFigures } = figure.reading;
    if (kind === 'words') {
      const isCertain = !/\d/.test(text.normalize('NFKC'));
      return [
        {
          start: 0,
          end: text.length,
          facts: { kind: 'words' },
          ...(isCertain ? { severity: 'blocks' as const } : {}),
        },
      ];
    }
    const isSeveral = kind === 'range' || (kind === 'number' && hasOtherFigures);
    return isSeveral ? [{ start: 0, end: text.length, facts: { kind: 'several' } }] : [];
  },
};

export const notANumberExamples: RuleExamples = {
  fires: [
    { text: '増加した', quote: '増加した', asks: { answer: { kind: 'number', unit: '人' } } },
    { text: '3から5', quote: '3から5', asks: { answer: { kind: 'number', unit: '人' } } },
  ],
  silent: [
    { text: '１，２００人（うち市外３０人）', asks: { answer: { kind: 'number', unit: '人' } } },
    { text: '集計中', asks: { answer: { kind: 'number', unit: '人' } } },
    { text: '▲3', asks: { answer: { kind: 'number', unit: '人' } } },
  ],
};
