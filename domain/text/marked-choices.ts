const box = /[□☐☑☒■✓✔]/;
const checked = /[☑☒■✓✔]/;
const surelyChecked = /[☑☒✓✔]/;
const circled = /^(?:[○◯〇]\S|[①-⑳Ⓐ-Ⓩ]$)/;
const separators = /^[\s、,・/／:：]+|[\s、,・/／]+$/g;

/**
 * The choices that are marked where a form prints all of them in one cell: `□A □B ☑C`, `A・○B・C`, `1 ② 3`. Nothing
 * where the text is no such list; an empty list where none is marked yet.
 */
export function markedChoices(text: string): string[] | undefined {
  const boxes = text.split(new RegExp(`(?=${box.source})`)).filter((piece) => box.test(piece.charAt(0)));
  if (boxes.length >= 2 || boxes.some((piece) => surelyChecked.test(piece.charAt(0)))) {
    return boxes.filter((piece) => checked.test(piece.charAt(0))).map((piece) => choiceIn(piece.slice(1)));
  }
  const pieces = text.split(/[\s、,・/／]+/).filter((piece) => piece !== '');
  const marked = pieces.filter((piece) => circled.test(piece));
  if (marked.length === 0 || marked.length === pieces.length) return undefined;
  return marked.map((piece) => choiceIn(piece.replace(/^[○◯〇]/, '')));
}

function choiceIn(piece: string): string {
  return piece.normalize('NFKC').replace(separators, '');
}
