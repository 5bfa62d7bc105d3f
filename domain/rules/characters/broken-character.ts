import { codeOf } from '../../text/code-of.ts';
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

export const brokenCharacterExamples: RuleExamples = {
  fires: [
    { text: '講\ufffd会を開催しました。', quote: '\ufffd' },
    { text: '相談窓口を\u0007開設しました。', quote: '\u0007' },
    { text: '会場：市民文化会館\ue000', quote: '\ue000' },
    { text: '講師：\ud842田　花子 氏', quote: '\ud842' },
    { text: '参加者\u202e24人', quote: '\u202e' },
  ],
  silent: [
    { text: '講演会\t相談会\r\nパネル展', because: 'タブと改行は、壊れた文字ではありません。' },
    { text: '講師：𠮷田　花子 氏', because: '二つの符号で表す文字ですが、壊れていません。' },
    { text: '㈱〇〇、Ⅳ、①、髙﨑、～' },
    {
      text: '👨‍👩‍👧の日',
      because: '壊れてはいません。ほかのパソコンで表示されないおそれは、別の項目で指摘します。',
    },
  ],
};
