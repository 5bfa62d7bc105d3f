import type { DateFacts } from '../../../rules/dates/date-facts.ts';
import type { WordsOf } from '../../finding-words.ts';
import { months, sayDay } from '../say-day.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** How the other years of a list are written. */
const ways = { western: '“2023年”', era: '“令和5年”', letter: '“R5”' };

export const dates: WordsOf<keyof DateFacts> = {
  'weekday-of-date': {
    name: 'Wrong weekday',
    sentence: ({ date, weekday }, { quote }) =>
      `${sayDay(date)} is a ${weekdays[weekday]}. Correct “${quote}” or the date.`,
    why: 'Where a date and its weekday do not fit, nobody can tell which one is right. This happens when last year’s text is copied. A date without a year is read from its surroundings and the year of this round; it is left alone where it may be of another year in which the weekday fits.',
    cure: 'Check it against a calendar and the papers of the day, and correct the weekday or the date.',
  },
  'impossible-date': {
    name: 'Date that does not exist',
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
    why: 'The calendar has no such day, or the era no such year: mostly a slip, after which nobody knows the right day. Numbers that are no dates are left alone.',
    cure: 'Check the source and correct the date.',
  },
  'other-year-label': {
    name: 'Heading of another year',
    sentence: ({ year, fiscalYear }, { label, quote }) =>
      quote === ''
        ? `The heading in the workbook is of fiscal ${year}. Check that “${label}” tells of fiscal ${fiscalYear}.`
        : `“${quote}” still names fiscal ${year}. Check that the text tells of fiscal ${fiscalYear}.`,
    why: 'When last year’s form or text is copied, its heading or its first words can be left standing. A sentence that compares with another year, or results of two years side by side, are left alone.',
    cure: 'If the text is of this year, correct the year; if it is last year’s, write it anew.',
  },
  'date-outside-year': {
    name: 'Date outside the year',
    sentence: ({ year, fiscalYear }, { quote }) =>
      `“${quote}” is in fiscal ${year}. Check that it was done in fiscal ${fiscalYear}.`,
    why: 'The field asks what was done in the round’s year, and the date is of another: an item of last year was copied, or the year of January to March is wrong. Plans, history, days as of which something is so, and ranges that reach into the year are left alone.',
    cure: 'Replace a copied item by this year’s; correct a slip in the year.',
  },
  'reversed-range': {
    name: 'Reversed range',
    sentence: ({ kind }, { quote }) =>
      kind === 'age'
        ? `“${quote}”: the higher age comes first. Check and correct the figures.`
        : `“${quote}” ends before it begins. Check and correct the ${ends[kind]}.`,
    why: 'One end of the range is a slip. What may run over the end of the year (8月～3月) or through the night (22:00～5:00) is left alone.',
    cure: 'Check the source and correct the beginning or the end.',
  },
  'era-first-year': {
    name: 'First year of an era',
    sentence: ({ era }, { quote }) => `The first year of ${era} is written ${era}元年. Correct “${quote}”.`,
    why: 'Official texts write the first year of an era as 元年. The short R1 and counts like 令和1～3年度 are left alone.',
    cure: 'Replace 1 by 元.',
  },
  'era-differs': {
    name: 'Era and western year differ',
    sentence: ({ written, means, other }, { quote }) =>
      `“${quote}”: ${written}年 is ${means} and not ${other}. Check which year is meant.`,
    why: 'Two writings of one year are different years, so that one is wrong. A calendar year beside the fiscal year that reaches into it, as 令和5年度（2024年3月）, is left alone.',
    cure: 'Check which year is meant, and correct the other.',
  },
  'mixed-eras': {
    name: 'Years written in different ways',
    sentence: ({ usual }, { quote }) =>
      `The other years here are written like ${ways[usual]}. Write “${quote}” in the same way.`,
    why: 'Western years, 令和 and R stand side by side in one list or range. Years that different sentences speak of, and pairs like 2023（令和5）年, are left alone.',
    cure: 'Write all years of the list in one way.',
  },
};

const ends = { day: 'dates', month: 'months', year: 'years', time: 'times' };
