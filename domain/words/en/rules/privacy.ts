import type { PrivacyFacts } from '../../../rules/privacy/privacy-facts.ts';
import type { WordsOf } from '../../finding-words.ts';

export const privacy: WordsOf<keyof PrivacyFacts> = {
  'telephone-number': {
    name: 'Telephone number',
    sentence: ({ kind }, { quote }) =>
      kind === 'mobile'
        ? `There is the mobile number “${quote}”. Check that it may be published.`
        : `There is the telephone number “${quote}”. Check that it may be published.`,
    why: 'The text will be published, and a private number cannot be called back. Numbers of a desk and free dials are asked about too: they may be outdated or mistyped. Short public numbers such as 110, 189 and #9110 are left alone.',
    cure: 'Delete a private number. If it is a public one, such as a desk’s, answer “correct”.',
  },
  'mail-address': {
    name: 'Mail address',
    sentence: (_, { quote }) => `There is the mail address “${quote}”. Check that it may be published.`,
    why: 'The text will be published, and a private address may be used by anybody. A desk’s address is asked about too, for it may be mistyped. Account names of social networks, which begin with @, are left alone.',
    cure: 'Delete a private address. If it is a public one, such as a desk’s, answer “correct”.',
  },
  'my-number': {
    name: 'Individual Number',
    sentence: ({ isNamed }, { quote }) =>
      isNamed === 'yes'
        ? `There is the Individual Number (My Number) “${quote}”. Delete it before you submit.`
        : `“${quote}” has the twelve digits of a valid Individual Number (My Number). Check that it may be published.`,
    why: 'The law does not allow an Individual Number here. Only twelve digits with a fitting check digit are pointed at; corporate numbers (13 digits) and amounts are left alone.',
    cure: 'Delete an Individual Number. If it is another number, answer “correct”.',
  },
  'bank-account': {
    name: 'Bank account',
    sentence: (_, { quote }) => `“${quote}” looks like a bank account. Check that it may be published.`,
    why: 'The text will be published, and nobody needs the account of a person or a group. Accounts for donations are asked about too, for they may be mistyped. Amounts and counts are left alone.',
    cure: 'Delete an account number. If it has been made public, answer “correct”.',
  },
  'named-person': {
    name: 'Name of a person',
    sentence: ({ topic }, { quote }) =>
      `The name “${quote}” stands in a sentence about “${topic}”. Check that it may be published.`,
    why: 'The name of a person who sought help can put that person in danger. Lecturers, counsellors and others who are named for what they do, titles of works, and words like 相談者様 are left alone.',
    cure: 'Delete the name of a person who was helped, or write so that nobody can tell who it was.',
  },
  'formula-text': {
    name: 'Text read as a formula',
    sentence: ({ sign, kind }) =>
      kind === 'formula'
        ? `The text begins with “${sign}”, so that Excel runs it as a formula. Change the first sign.`
        : `The text begins with “${sign}”, so that Excel may take it for a formula and show an error. Change the first sign.`,
    why: 'A half-width =, +, - or @ at the beginning of a cell begins a formula: Excel reads -講座 as minus 講座 and shows #NAME?. Plain numbers, a dash alone, and full-width signs are left alone.',
    cure: 'Write ・ for a bullet, and words for anything else.',
  },
};
