/** One sentence or, in a list, one item. Offsets are those of the text, end exclusive, without blanks around it. */
export interface Sentence {
  start: number;
  end: number;
  /** From 0. */
  line: number;
  /** With a full stop, or ！ or ？. */
  isClosed: boolean;
  /** The mark that its line begins with, where it does: `・`, `○`, `①`, `(1)`. Only the first sentence of a line has it. */
  bullet?: string;
}

const bulletPattern =
  /^(?:[・･●○◯〇◎■□◆◇▲△▼▽★☆※＊*►▶→➡⇒-]|[①-⑳㈠-㈩]|[(（][0-9０-９一-十ア-ンa-zａ-ｚ]{1,2}[)）]|[0-9０-９]{1,2}[.．、)）]|[ア-ン][.．、)）])(?![0-9０-９%％])/;
const openers = '「『（(【［[〔《〈｢';
const closers = '」』）)】］]〕》〉｣';
const marks = /[「『（(【［[〔《〈｢」』）)】］\]〕》〉｣。！？]/g;

/** Splits at line breaks and at full stops that stand outside of brackets. */
export function readSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let lineStart = 0;
  for (const [line, content] of text.split('\n').entries()) {
    sentences.push(...sentencesOfLine(content, lineStart, line));
    lineStart += content.length + 1;
  }
  return sentences;
}

function sentencesOfLine(content: string, offset: number, line: number): Sentence[] {
  const indent = content.length - content.trimStart().length;
  const bullet = bulletPattern.exec(content.slice(indent))?.[0];
  const found: Sentence[] = [];
  let start = indent + (bullet?.length ?? 0);
  for (const end of endsOf(content, start)) {
    const piece = content.slice(start, end);
    const blank = piece.length - piece.trimStart().length;
    const length = piece.trim().length;
    if (length > 0) {
      found.push({
        start: offset + start + blank,
        end: offset + start + blank + length,
        line,
        isClosed: /[。！？!?]$/.test(piece.trim()),
        ...(bullet !== undefined && found.length === 0 ? { bullet } : {}),
      });
    }
    start = end;
  }
  return found;
}

/** Behind each full stop that is not quoted, and at the end of the line. */
function endsOf(content: string, from: number): number[] {
  const ends: number[] = [];
  let depth = 0;
  marks.lastIndex = from;
  for (let mark = marks.exec(content); mark; mark = marks.exec(content)) {
    const [sign] = mark;
    if (openers.includes(sign)) depth += 1;
    else if (closers.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && !/[。！？）」]/.test(content.charAt(mark.index + 1))) ends.push(mark.index + 1);
  }
  ends.push(content.length);
  return ends;
}
