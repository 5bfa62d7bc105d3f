/** `1)`, `①）`, `a)`, `ア)`, `注1)` up to its bracket, at the beginning of a line or behind a space or a comma. */
const mark =
  /(?:^|[\s、。，,・：:「『])(?:[0-9０-９]{1,3}|[①-⑳]|[a-zA-Zａ-ｚＡ-Ｚ]|[ア-ンｱ-ﾝ]|[あ-ん]|[一二三四五六七八九十]{1,3}|[ⅰ-ⅹⅠ-Ⅹ]|(?:※|注|＊|\*)[0-9０-９]{0,2})[.．]?$/;
const looseMark = /(?:^|[^0-9０-９])[0-9０-９①-⑳a-zA-Zア-ン]$/;
/** `会場）市役所`, `注）…`: a label at the beginning of the line. */
const label =
  /^[^\S\n]*[・○〇◯●※]?(?:[注例問答他]|備考|参考|日時|期日|会場|場所|対象|講師|内容|目的|定員|参加者)$/;
const face = /[:;^＾][-']?$/;
const longestMark = 6;

/** Whether the closing bracket at this place of a line needs no opening one. */
export function isListMark(line: string, place: number): boolean {
  const before = line.slice(Math.max(0, place - longestMark), place);
  const known = place > longestMark ? `x${before}` : before;
  return (
    mark.test(known) ||
    face.test(known) ||
    (place <= 8 && label.test(line.slice(0, place)) && line.slice(place + 1).trim() !== '')
  );
}

/** The same without anything that sets the mark off. */
export function isLooseListMark(text: string, place: number): boolean {
  return looseMark.test(text.slice(Math.max(0, place - 2), place));
}
