import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import type { BrokenKind } from './character-facts.ts';

const kinds: readonly { kind: BrokenKind; find: RegExp; severity?: 'blocks' }[] = [
  // Half a pair cannot be stored or printed: the next program makes `�` of it.
  { kind: 'surrogate', find: /\p{Surrogate}/gu, severity: 'blocks' },
  { kind: 'replacement', find: /\ufffd/g },
  // Tab, line feed and carriage return are the only ones with a meaning in a cell.
  { kind: 'control', find: /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu },
  // 外字: only the computers of one office show them.
  { kind: 'privateUse', find: /\p{Co}/gu },
];

/** Characters that do not survive storing, printing or publishing; one finding for each kind, at its first place. */
export const brokenCharacter: FieldRule<'broken-character'> = {
  id: 'broken-character',
  reads: 'field',
  severity: 'warns',
  alsoUnasked: true,
  check: ({ text }) =>
    kinds.flatMap(({ kind, find, severity }): FoundPlace<'broken-character'>[] => {
      const matches = [...text.matchAll(find)];
      const first = matches[0];
      if (!first) return [];
      const place = { start: first.index, end: first.index + first[0].length };
      const facts = { kind, code: codeOf(first[0]), count: matches.length };
      return [{ ...place, facts, ...(severity ? { severity } : {}) }];
    }),
};

/** `U+FFFD` */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

export const brokenCharacterExamples: RuleExamples = { fires: [], silent: [] };
