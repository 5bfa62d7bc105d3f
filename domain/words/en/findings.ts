import type { BrokenKind } from '../../rules/rule-facts.ts';
import type { FindingWords } from '../finding-words.ts';
import { fieldKindFindings } from './field-kind-findings.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2023-10-20` → `20 October 2023` */
function day(iso: string): string {
  const [year, month = 0, date] = iso.split('-').map(Number);
  return `${date} ${months[month - 1]} ${year}`;
}

const broken: Record<BrokenKind, string> = {
  surrogate: 'There is half a character. Delete it and type it again.',
  replacement: 'There is a “�” where a character was lost. Type the character again.',
  control: 'There is an invisible control character. Delete it with its neighbours and type them again.',
  privateUse: 'There is a character of this computer’s own (外字). Others cannot see it: use a standard one.',
};

export const findings: FindingWords = {
  required: {
    sentence: (_, { label }) => `“${label}” is blank. Fill it in before submitting.`,
    help: 'This field must be filled in (with some fields it depends on the others). If there is nothing to report, say so, for instance with 「なし」. Spaces alone count as blank.',
  },
  'longer-than-printed': {
    sentence: ({ lines, printed, over }) =>
      `The printed form has ${printed} lines; this takes about ${lines}. Shorten it by about ${over} characters.`,
    help: 'The text may not fit the box in the report. Lines are estimated: a full-width character counts 1, a half-width one ½. Close up blank lines or shorten the text. You can submit it all the same.',
  },
  'longer-than-cell': {
    sentence: ({ limit, over }) => `A cell of Excel holds ${limit} characters. Shorten it by ${over}.`,
    help: 'The end of the text would be lost in the secretariat’s tables. Keep the main points and hand in the details separately.',
  },
  'weekday-of-date': {
    sentence: ({ date, weekday }, { quote }) =>
      `${day(date)} is a ${weekdays[weekday]}. Correct “${quote}” or the date.`,
    help: 'The date and its weekday do not fit. This happens when last year’s text is copied. A date without a year is read from its surroundings and the year of this round. Check it against a calendar.',
  },
  'impossible-date': {
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
    help: 'The calendar has no such date. Check it for a slip, and correct it.',
  },
  'other-year-label': {
    sentence: ({ year, fiscalYear }, { label, quote }) =>
      quote === ''
        ? `The heading in the workbook is of fiscal ${year}. Check that “${label}” tells of fiscal ${fiscalYear}.`
        : `The heading “${quote}” of fiscal ${year} was left standing. Check that the text tells of fiscal ${fiscalYear}.`,
    help: 'When last year’s form or text is copied, its heading can be left standing. If the text is of this year, correct the heading; if it is last year’s, write it anew.',
  },
  'department-heading': {
    sentence: (facts, { quote }) => {
      switch (facts.kind) {
        case 'otherDepartment':
          return `${quote} is not a department of this project. Its departments: ${facts.departments}.`;
        case 'unknown':
          return `${quote} is not a department of this plan. The project’s departments: ${facts.departments}.`;
        case 'similar':
          return `${quote}: is 【${facts.name}】 meant?`;
        case 'formerName':
          return `${quote} was the name until fiscal ${facts.until}. It is now 【${facts.name}】.`;
      }
    },
    help: 'A line that is only 【 】 becomes a department’s heading in the report. Write the name as the plan has it. If it is the name of an item and no heading, leave it.',
  },
  'broken-character': {
    sentence: ({ kind, code, count }) => `${broken[kind]} (${code}${count > 1 ? `, ${count} of them` : ''})`,
    help: 'Such characters come along when text is pasted from other programs or mail. They will not print or publish properly.',
  },
  ...fieldKindFindings,
};
