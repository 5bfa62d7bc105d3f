import type { BrokenKind, CharacterFacts, UnusualKind } from '../../../rules/characters/character-facts.ts';
import type { WordsOf } from '../../finding-words.ts';
import { shortQuote } from '../../short-quote.ts';

const broken: Record<BrokenKind, string> = {
  surrogate: 'There is half a character. Delete it and type it again.',
  replacement: 'There is a “�” where a character was lost. Type the character again.',
  control: 'There is an invisible control character. Delete it with its neighbours and type them again.',
  privateUse: 'There is a character of this computer’s own (外字). Others cannot see it: use a standard one.',
};

const unusual: Record<UnusualKind, (quote: string, instead: string) => string> = {
  emoji: (quote) => `There is an emoji “${quote}”. It may not print: use words or a plain sign.`,
  kanji: (quote) =>
    `“${quote}” is not among the standard kanji (JIS X 0213); other computers may not show it. Is it right for a name of a person or place, or is another character meant?`,
  variant: (quote) =>
    `“${quote}” asks for a special form of a kanji; other computers may show the usual form. Does the name need it?`,
  script: (quote) =>
    `“${shortQuote(quote)}” is in letters that Japanese does not use. See that other computers and printers show it.`,
  lookalike: (quote, instead) =>
    `“${quote}” only looks like “${instead}”. It cannot be searched or read aloud: use “${instead}”.`,
  combining: (quote, instead) =>
    instead
      ? `The mark of “${quote}” is a character of its own. Use the single character “${instead}”.`
      : `A mark stands alone that belongs on a letter (“${quote}”). Delete it or type it again.`,
  invisible: () => 'There is a character that shows nothing. It disturbs searching and counting: delete it.',
  space: () => 'There is a special space. It disturbs searching and line breaking: use an ordinary one.',
};

const mixedDigits = {
  number: 'The number',
  date: 'The date or time',
  range: 'The range',
} as const;

export const characters: WordsOf<keyof CharacterFacts> = {
  'broken-character': {
    name: 'Broken character',
    sentence: ({ kind, code, count }) => `${broken[kind]} (${code}${count > 1 ? `, ${count} of them` : ''})`,
    why: 'Such characters come along when text is pasted from other programs or mail. They will not print or publish properly.',
    cure: 'Type the character again as it stands in the original.',
  },
  'unbalanced-bracket': {
    name: 'Bracket without its other half',
    sentence: ({ bracket, other }) =>
      `The bracket ${bracket} has no ${other}. Add ${other}, or delete ${bracket}.`,
    why: 'Without it nobody knows where the title or note ends. Silent for list marks such as 1), for brackets that close on a later line and for emoticons.',
    cure: 'Add the missing half, or delete the one that is too many.',
  },
  'mixed-brackets': {
    name: 'Brackets that do not fit',
    sentence: ({ kind, open, close }) =>
      kind === 'width'
        ? `The brackets ${open} and ${close} are of different widths. Use one width.`
        : `The brackets ${open} and ${close} are of different kinds. Use a pair of one kind.`,
    why: 'The two halves of a pair are written alike. Silent where one pair is of full width and another of half width, and for brackets within brackets.',
    cure: 'Both become what the text uses more often, full width where that is undecided. Choose the kind yourself where the kinds differ.',
  },
  'half-width-kana': {
    name: 'Half-width katakana',
    sentence: ({ wide }, { quote }) =>
      `“${shortQuote(quote)}” is in half-width katakana. Use full width: “${shortQuote(wide)}”.`,
    why: 'Half-width katakana are hard to read in print, to search and to read aloud. Silent where ･ marks every item of a list.',
    cure: 'Use full width. Between figures, see that no ～ or decimal point is meant.',
  },
  'mixed-digit-width': {
    name: 'Digits of two widths',
    sentence: ({ kind }, { quote }) =>
      `${mixedDigits[kind]} “${shortQuote(quote)}” has full-width and half-width digits. Use one width.`,
    why: 'It looks like a slip and cannot be searched. Silent where separate numbers differ, and where the text keeps to one digit in full width and more digits in half width.',
    cure: 'All become what the text uses more often, half width where that is undecided.',
  },
  'space-in-number': {
    name: 'Space within a number',
    sentence: ({ kind, without }, { quote }) =>
      `There is a space within the ${kind} “${shortQuote(quote)}”. Write “${without}”.`,
    why: 'It looks like two numbers and cannot be searched or added up. Silent for figures in columns, for spaces that line up dates, and where the text sets every number off by spaces.',
    cure: 'Delete the space within the number.',
  },
  'unusual-character': {
    name: 'Character outside the standard',
    sentence: ({ kind, code, count, instead }, { quote }) =>
      `${unusual[kind](quote, instead)} (${code}${count > 1 ? `, ${count} of them` : ''})`,
    why: 'Other computers, printers and the published report may not show what is neither in JIS X 0213 nor in the set of Windows. Silent for 髙, 﨑, ① and ㈱.',
    cure: 'Use a standard character. Where a name is written so, say that it is right and submit it as it is.',
  },
  'uneven-spaces': {
    name: 'Uneven spaces',
    sentence: ({ kind }) =>
      kind === 'tab'
        ? 'There is a tab. Its width differs in cells and in print: use full-width spaces.'
        : 'Full-width and half-width spaces follow each other. Use full-width spaces.',
    why: 'What is lined up with spaces of several widths or tabs shifts with another font or screen. Silent for indentation by full-width spaces and at the end of a line.',
    cure: 'Use full-width spaces of about the same width.',
  },
  'hand-broken-line': {
    name: 'Line break within a sentence',
    sentence: ({ breaks }) =>
      breaks > 1
        ? `There are ${breaks} line breaks within a sentence. Delete them.`
        : 'There is a line break within a sentence. Delete it.',
    why: 'Broken to fit the cell, the lines end oddly in a report of another width. Silent for headings, lists and lines that end with a noun.',
    cure: 'Delete the line break. The cell wraps by itself.',
  },
};
