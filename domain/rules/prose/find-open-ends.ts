import type { Sentence } from '../../text/read-sentences.ts';
import type { FieldContext } from '../rule.ts';
import type { Slip } from './find-slips.ts';
import { textBlocks } from './text-blocks.ts';

const comma = /[、，]$/;
/** を ends nothing; the others may be the end of a noun where kana stands before them. */
const particle =
  /を$|[一-龠々ァ-ヴー」』）)](?:に|は|が|へ|や|も|で)$|(?:ともに|ために|ように|ほか|ことが|ことで|ことに)$/;
const joining =
  /(?:(?:実施|開催|推進|促進|支援|周知|啓発|配布|配付|提供|検討|強化|活用|作成|掲載|確保|把握|紹介|連携|設置|整備)し|[をがに](?:図り|行い|努め|高め|深め|進め|設け|踏まえ|加え)|(?:して|図って|行って|努めて|進めて|通じて|ながら|つつ))$/;
const title = /[:：～〜~]|https?:/;

/**
 * Where a text, or the part of it above the next 【heading】, ends in the middle of a sentence. A list, a title or a
 * single catchword ends as it likes: only prose is looked at.
 */
export function findOpenEnds({ text, sentences }: Pick<FieldContext, 'text' | 'sentences'>): Slip[] {
  return textBlocks(text).flatMap(({ start, end }) => {
    const inside = sentences().filter((one) => start <= one.start && one.end <= end);
    const last = inside.at(-1);
    if (!last || last.isClosed || isListed(inside, last)) return [];
    const piece = text.slice(last.start, last.end);
    if (!isProse(piece, inside)) return [];
    const isOpen = comma.test(piece) || particle.test(piece) || joining.test(piece);
    return isOpen ? [{ start: last.end - tailLength(piece), end: last.end, kind: 'openEnd' as const }] : [];
  });
}

/** An item, or a line that goes on from one. */
function isListed(sentences: readonly Sentence[], { line, bullet }: Sentence): boolean {
  if (bullet !== undefined) return true;
  const lines = new Set(sentences.map((one) => one.line));
  const bulleted = new Set(sentences.flatMap((one) => (one.bullet === undefined ? [] : [one.line])));
  for (let above = line; lines.has(above); above -= 1) if (bulleted.has(above)) return true;
  return false;
}

function isProse(piece: string, sentences: readonly Sentence[]): boolean {
  if (title.test(piece) || piece.length < 5) return false;
  return sentences.some(({ isClosed }) => isClosed) || (piece.length >= 20 && /[をにがは]/.test(piece));
}

/** The last words, from the comma before them. */
function tailLength(piece: string): number {
  const cut = Math.max(piece.lastIndexOf('、', piece.length - 2), piece.length - 31);
  return piece.length - cut - 1;
}
