export interface NamedPiece {
  start: number;
  end: number;
  /** Between quotation marks, and not a line of its own. */
  isQuoted: boolean;
}

const quoted = /[「『]([^「『「」』\n]{6,60})[」』]/g;
const line =
  /^[^\S\n]*(?:[・･○●◯〇◎■□◆◇▲△▼▽★☆※*►▶→①-⑳]|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}[.．、])?[^\S\n]*[【《〈＜<]?([^\n。、：:「」『』【】]{6,60}?)[】》〉＞>]?[^\S\n]*$/gm;
/** More than this is no text of a department. */
const most = 200;

/** What may be a name as a whole: 「…」, 『…』 and lines that are headings or items. */
export function namedPieces(text: string): NamedPiece[] {
  return [...piecesOf(text, quoted, true), ...piecesOf(text, line, false)].slice(0, most);
}

function piecesOf(text: string, pattern: RegExp, isQuoted: boolean): NamedPiece[] {
  return [...text.matchAll(pattern)].map((match) => {
    const name = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    return { start, end: start + name.length, isQuoted };
  });
}
