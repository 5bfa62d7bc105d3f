import { characterWidth, textWidth } from './text-width.ts';

/** A line as it is printed. All lines together are the text, but for the line breaks that were typed. */
export interface PrintedLine {
  text: string;
  /** A line break was typed here; the text does not merely run on. */
  isEnd: boolean;
}

/** Never first on a line, and never last (JIS X 4051, 行頭禁則 and 行末禁則). */
const neverFirst =
  /^[、。，．,.・：；:;？！?!）)\]］}｝〕〉》」』】’”ゝゞ々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％%]/;
const neverLast = /^[（([［{｛〔〈《「『【‘“]$/;
/** Latin words and figures stay whole; everything else may end a line. */
const pieces = /[!-~]+|[^!-~]/gu;

/** The lines of a text in a column that many full-width characters wide. */
export function wrapLines(text: string, width: number): PrintedLine[] {
  return text.split('\n').flatMap((paragraph) =>
    wrapParagraph(paragraph, Math.max(1, width)).map((line, n, all) => ({
      text: line,
      isEnd: n === all.length - 1,
    })),
  );
}

interface Piece {
  text: string;
  width: number;
}

function wrapParagraph(paragraph: string, width: number): string[] {
  if (textWidth(paragraph) <= width) return [paragraph];
  const lines: Piece[][] = [[]];
  let filled = 0;
  for (const piece of piecesOf(paragraph, width)) {
    const line = lines.at(-1) ?? [];
    if (filled + piece.width <= width || line.length === 0 || isSpace(piece)) {
      line.push(piece);
      filled += piece.width;
      continue;
    }
    const next = [...takenAlong(line, piece), piece];
    lines.push(next);
    filled = next.reduce((sum, one) => sum + one.width, 0);
  }
  return lines.map((line) => line.map(({ text }) => text).join(''));
}

/** What must not stand at the end of the old line, or must stand before the new line's first character. */
function takenAlong(line: Piece[], next: Piece): Piece[] {
  const taken: Piece[] = [];
  for (let first = next; line.length > 1 && taken.length < 4; ) {
    const last = line.at(-1);
    if (!last || !(neverFirst.test(first.text) || neverLast.test(last.text))) break;
    line.pop();
    taken.unshift(last);
    first = last;
  }
  return taken;
}

/** Spaces hang over the end of a line. */
function isSpace({ text }: Piece): boolean {
  return text === ' ';
}

/** A word longer than a line is broken like any other text. */
function piecesOf(paragraph: string, width: number): Piece[] {
  return (paragraph.match(pieces) ?? []).flatMap((text) => {
    if (text.length === 1) return { text, width: characterWidth(text) };
    const characters = [...text].map((character) => ({ text: character, width: characterWidth(character) }));
    const whole = characters.reduce((sum, one) => sum + one.width, 0);
    return whole > width ? characters : [{ text, width: whole }];
  });
}
