import type { Sentence } from '../../text/read-sentences.ts';
import type { FieldContext } from '../rule.ts';
import type { Slip } from './find-slips.ts';
import { endsOpenly, isOpenClause, isOpenEnd } from './open-end.ts';
import { textBlocks } from './text-blocks.ts';

type Text = Pick<FieldContext, 'text' | 'sentences'>;

const title = /[:：～〜~]|https?:/;
/** What begins no sentence of its own: a title, a bracket, the rest of a sentence that was broken by hand. */
const goesOn = /^[「『（(ぁ-ん、。]/;

/**
 * Where a text, or a part of it above a 【heading】, an empty line or a list, ends in the middle of a sentence. A list, a
 * title or a single catchword ends as it likes: only prose is looked at.
 */
export function findOpenEnds({ text, sentences }: Text): Slip[] {
  return sentencesOfBlocks({ text, sentences }).flatMap((inside) => {
    if (inside.every(({ isClosed }) => isClosed)) return [];
    const listed = listedLines(inside);
    return inside.flatMap((one, at): Slip[] => {
      if (one.isClosed || listed.has(one.line)) return [];
      const piece = text.slice(one.start, one.end);
      if (!isProse(piece, inside) || !isEnd({ text, inside, listed }, at, piece.slice(-reach))) return [];
      return [{ start: one.end - tailLength(piece), end: one.end, kind: 'openEnd' }];
    });
  });
}

function sentencesOfBlocks({ text, sentences }: Text): Sentence[][] {
  const all = sentences();
  let at = 0;
  return textBlocks(text).map(({ start, end }) => {
    const inside: Sentence[] = [];
    for (let one = all[at]; one && one.end <= end; one = all[at]) {
      if (one.start >= start) inside.push(one);
      at += 1;
    }
    return inside;
  });
}

/** Enough of a sentence to see how it ends. */
const reach = 40;

interface Block {
  text: string;
  inside: readonly Sentence[];
  listed: ReadonlySet<number>;
}

function isEnd({ text, inside, listed }: Block, at: number, piece: string): boolean {
  const one = inside[at];
  const next = inside[at + 1];
  if (!one) return false;
  const isRunning = inside[at - 1]?.line === one.line || /、.|^.{14}/.test(piece);
  if (!next) return isOpenEnd(piece) || (isRunning && endsOpenly(piece));
  if (!isRunning) return false;
  if (listed.has(next.line))
    return (
      isOpenClause(piece) && inside.slice(at + 1).every((item) => listed.has(item.line) && !item.isClosed)
    );
  const isParted = next.line > one.line + 1;
  return (
    isParted && !goesOn.test(text.slice(next.start, next.end)) && (isOpenEnd(piece) || endsOpenly(piece))
  );
}

/** Items, and the lines that go on from one. */
function listedLines(sentences: readonly Sentence[]): Set<number> {
  const listed = new Set<number>();
  for (const { line, bullet } of sentences)
    if (bullet !== undefined || listed.has(line - 1)) listed.add(line);
  return listed;
}

function isProse(piece: string, sentences: readonly Sentence[]): boolean {
  if (title.test(piece) || piece.length < (piece.endsWith('、') ? 3 : 5)) return false;
  return sentences.some(({ isClosed }) => isClosed) || (piece.length >= 20 && /[をにがは]/.test(piece));
}

/** The last words, from the comma before them. */
function tailLength(piece: string): number {
  const cut = Math.max(piece.lastIndexOf('、', piece.length - 2), piece.length - 31);
  return piece.length - cut - 1;
}
