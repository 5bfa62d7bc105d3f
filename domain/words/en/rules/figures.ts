import type { FigureFacts } from '../../../rules/figures/figure-facts.ts';
import type { WordsOf } from '../../finding-words.ts';

export const figures: WordsOf<keyof FigureFacts> = {
  'sum-differs': {
    name: 'Sum does not add up',
    sentence: ({ addends, computed, stated }) =>
      `The sum does not add up: ${addends} is ${computed}, but the text says ${stated}.`,
    why: 'Figures that do not add up are noticed at once, and then nobody trusts the others. Silent where it is not certain what the total is of, where the list is not complete (など), with rounded figures, and where units or ways of counting (延べ, 実) differ.',
    cure: 'Look the figures up and correct the part or the total. If the list leaves something out, say so.',
  },
  'difference-differs': {
    name: 'Change does not fit',
    sentence: ({ kind, from, to, amount, way }, { quote }) => {
      const real = way === 'none' ? 'no change' : `${amount} ${way === 'more' ? 'more' : 'less'}`;
      return kind === 'ratio'
        ? `The change does not fit: ${to} is ${amount} of ${from}. Please check “${quote}”.`
        : `The change does not fit: from ${from} to ${to} is ${real}. Please check “${quote}”.`;
    },
    why: 'An increase or decrease can be checked by anybody who subtracts. Silent where one of the two values is not written, with approximate figures, differences of rounding, and ranges such as 10人から20人.',
    cure: 'Look the figures up and correct the change or the values. Check, too, that increase and decrease are not mixed up.',
  },
  'percent-differs': {
    name: 'Percentage does not fit',
    sentence: ({ part, whole, computed, stated }) =>
      `The percentage does not fit: ${part} of ${whole} is ${computed}, but the text says ${stated}.`,
    why: 'Where figures and percentage disagree, nobody knows which is right. Rounded and cut off values are both accepted. Silent where it is not certain what the percentage is of, and where it is approximate (約).',
    cure: 'Look the figures up and correct the percentage or the figures it is of.',
  },
  'part-exceeds-whole': {
    name: 'Part exceeds its whole',
    sentence: (facts, { quote }) =>
      facts.kind === 'part'
        ? `“${quote}” is a part of ${facts.whole}, but more than that.`
        : `The parts make ${facts.sum} together, which is more than 100%. Please check “${quote}”.`,
    why: 'A part (うち) that is more than its whole is mistyped, or counts something else. Silent for total attendances (延べ) against persons, for different units and for approximate figures.',
    cure: 'Look the figures up and correct the part or the whole. If it counts something else, do not call it a part.',
  },
  'two-values': {
    name: 'One quantity with two values',
    sentence: ({ quantity, other, where }, { quote }) =>
      where === ''
        ? `“${quantity}” is ${other} in a sentence above. Check which is right, that or “${quote}”.`
        : `“${quantity}” is ${other} in “${where}”. Check which is right, that or “${quote}”.`,
    why: 'Readers cannot tell which of two values of the same thing in one sheet is right. Silent about other years, targets, gross and net counts, totals, and where departments or events each have their own.',
    cure: 'Check the source and correct the wrong one. If they are two things, say of each what it counts.',
  },
  'unit-changes': {
    name: 'Unit changes',
    sentence: (facts, { quote }) => {
      switch (facts.kind) {
        case 'unit':
          return `“${facts.quantity}” is counted in “${facts.other}” and in “${facts.unit}”. Use one unit, here in “${quote}”.`;
        case 'label':
          return `“${facts.quantity}” is counted in “${facts.unit}”. Check whether “${quote}” should say “${facts.expected}”.`;
        case 'sentence':
          return `One sentence counts in “${facts.other}” and in “${facts.unit}”. Use one unit, here in “${quote}”.`;
      }
    },
    why: 'The same thing counted in two units looks like two things. Silent about separate sentences and departments that may count different things.',
    cure: 'Use one of the units. Leave it where two different things are counted.',
  },
  'indicator-target-differs': {
    name: 'Target differs from the plan',
    sentence: ({ indicator, target }, { quote }) =>
      `The plan's target of “${indicator}” is ${target}. Check “${quote}”.`,
    why: 'A target in the text that is not the plan’s contradicts the indicator table of the same report. Silent where the indicator or its part is not certain, for targets in words, and for those of another year.',
    cure: 'Write the plan’s target. If the target has been revised, tell the secretariat.',
  },
  'indicator-actual-differs': {
    name: 'Result differs from the one reported',
    sentence: (facts, { quote }) =>
      facts.kind === 'reported'
        ? `The result reported for “${facts.indicator}” is ${facts.actual}. Correct “${quote}” or the report.`
        : `The result is given as “${quote}”, but the text says “${facts.counted}”. Check which one is right.`,
    why: 'Where the indicator table and the text of one report differ, readers cannot tell which is right. Silent about values of another year or date, about rough figures, and where the indicator is not certain.',
    cure: 'Check the source, then correct the figure in the text or report the result again.',
  },
  'far-from-last-year': {
    name: 'Far from last year',
    sentence: ({ quantity, last, year }, { quote }) =>
      `“${quantity}” was ${last} in fiscal ${year}. Check that the digits and the unit of “${quote}” are right.`,
    why: 'A slipped digit or a wrong unit shows against last year’s figure. Silent where the sheet explains the change, and where several figures have the same name. The same digits shifted by a place, or in a unit of another size, are asked about all the same.',
    cure: 'Check the source. If the figure is right, say why it changed so much.',
  },
  'two-values-in-round': {
    name: 'Differs from another sheet',
    sentence: ({ quantity, other, number, project }, { quote }) =>
      `“${quantity}” is ${other} on the sheet of no. ${number} “${project}”. Check which is right, that or “${quote}”.`,
    why: 'Where one quantity stands on two sheets and only one of them is corrected, the report contradicts itself. Silent about names that anything may have, and about other departments.',
    cure: 'Check the source and correct the sheet that is wrong.',
  },
};
