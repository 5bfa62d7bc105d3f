import { codeOf } from '../../text/code-of.ts';
import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import type { UnusualKind } from './character-facts.ts';
import { readUnusual, type UnusualPiece } from './read-unusual.ts';

type Found = FoundPlace<'unusual-character'>;

/** Where there is no certain cure, once for each that is written. */
const askedOnce: ReadonlySet<UnusualKind> = new Set(['emoji', 'kanji', 'variant', 'script']);

/** A character outside the standard Japanese sets, which other computers or printers may not show. */
export const unusualCharacter: FieldRule<'unusual-character'> = {
  id: 'unusual-character',
  reads: 'field',
  severity: 'warns',
  check({ text }) {
    const pieces = readUnusual(text);
    const counts = new Map<string, number>();
    for (const { written } of pieces) counts.set(written, (counts.get(written) ?? 0) + 1);
    const seen = new Set<string>();
    return pieces.flatMap((piece) => {
      if (askedOnce.has(piece.kind) && seen.has(piece.written)) return [];
      seen.add(piece.written);
      return [asFound(piece, counts.get(piece.written) ?? 1)];
    });
  },
};

function asFound({ kind, start, written, usual }: UnusualPiece, count: number): Found {
  const facts = { kind, code: codeOf(written), count, instead: usual ?? '' };
  const place = { start, end: start + written.length, facts };
  return usual === undefined ? place : { ...place, replacement: usual };
}

export const unusualCharacterExamples: RuleExamples = {
  fires: [
    { text: '⼈権教室を開催しました。', quote: '⼈', replacement: '人' },
    { text: '青少年の⻑期的な支援を行いました。', quote: '⻑', replacement: '長' },
    { text: '参加者から好評でした😊', quote: '😊' },
    { text: '説明会（说明会）を開催しました。', quote: '说' },
    { text: '講師：𠮷田　花子 氏', quote: '𠮷' },
    { text: '講師：葛\u{e0100}西　太郎 氏', quote: '葛\u{e0100}' },
    { text: '相談\u200b窓口を開設しました。', quote: '\u200b', replacement: '' },
    { text: '参加者数：\u00a024人', quote: '\u00a0', replacement: ' ' },
    { text: 'か\u3099くしゅう会を開催しました。', quote: 'か\u3099', replacement: 'が' },
    { text: '案内を 한국어 でも配布しました。', quote: '한국어' },
    { text: '㋿5年度', quote: '㋿', replacement: '令和' },
  ],
  silent: [
    { text: '髙橋 氏、山﨑 氏、德田 氏', because: '氏名に使われる、標準の文字です。' },
    { text: '①〜⑳、Ⅰ〜Ⅹ、㈱、㎡、㍍、№、℡、㊤、☆★、→⇒、♪', because: 'どのパソコンでも表示されます。' },
    { text: 'CO₂の削減、10㎥、café、Γ、Ж、～−–—…‥' },
    { text: '☑講演会　☎0463（〇〇）〇〇〇〇' },
    { text: '𠮟る、剝ぐ、塡補、頰、葛飾、辻、祇園', because: '常用漢字などの、標準の文字です。' },
  ],
};
