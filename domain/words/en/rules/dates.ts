import type { DateFacts } from '../../../rules/dates/date-facts.ts';
import type { WordsOf } from '../../finding-words.ts';
import { months, sayDay } from '../say-day.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const dates: WordsOf<keyof DateFacts> = {
  'weekday-of-date': {
    name: '',
    sentence: ({ date, weekday }, { quote }) =>
      `${sayDay(date)} is a ${weekdays[weekday]}. Correct “${quote}” or the date.`,
    why: 'The date and its weekday do not fit. This happens when last year’s text is copied. A date without a year is read from its surroundings and the year of this round. Check it against a calendar.',
    cure: '',
  },
  'impossible-date': {
    name: '',
    sentence: (facts, { quote }) => {
      switch (facts.kind) {
        case 'month':
          return `“${quote}”: there is no month ${facts.month}. Correct the date.`;
        case 'day':
          return `“${quote}”: ${months[facts.month - 1]} has ${facts.last} days.`;
        case 'leapDay':
          return `“${quote}”: February ${facts.year} has 28 days.`;
        case 'eraYear':
          return `“${quote}”: ${facts.era} ended with its year ${facts.last}. The year meant is ${facts.western}.`;
        case 'eraYearZero':
          return `“${quote}”: no era has a year 0.`;
      }
    },
    why: 'The calendar has no such date. Check it for a slip, and correct it.',
    cure: '',
  },
  'other-year-label': {
    name: '',
    sentence: ({ year, fiscalYear }, { label, quote }) =>
      quote === ''
        ? `The heading in the workbook is of fiscal ${year}. Check that “${label}” tells of fiscal ${fiscalYear}.`
        : `The heading “${quote}” of fiscal ${year} was left standing. Check that the text tells of fiscal ${fiscalYear}.`,
    why: 'When last year’s form or text is copied, its heading can be left standing. If the text is of this year, correct the heading; if it is last year’s, write it anew.',
    cure: '',
  },
  'date-outside-year': { name: '', sentence: () => '', why: '', cure: '' },
  'reversed-range': { name: '', sentence: () => '', why: '', cure: '' },
  'era-first-year': { name: '', sentence: () => '', why: '', cure: '' },
  'era-differs': { name: '', sentence: () => '', why: '', cure: '' },
  'mixed-eras': { name: '', sentence: () => '', why: '', cure: '' },
};
