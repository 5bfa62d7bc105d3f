/** A line in half width. */
export interface FoldedLine {
  text: string;
  start: number;
}

/** `［指標］`, `【成果指標２】`, `■指標名：`, `指標：` at the beginning of a line. */
const heading =
  /^\s{0,20}(?:[・○◯〇●■□◆◇▼▽☆★※-]\s{0,4})?(?:[[【〔(<《「][一-龠ぁ-ん]{0,6}指標(?:名|項目)?[^\]】〕)>》」\n]{0,9}[\]】〕)>》」]\s{0,4}:?|[一-龠]{0,4}指標(?:名|項目)? ?\d{0,2}\s{0,4}:|(?<=[・○◯〇●■□◆◇▼▽☆★※-]\s{0,4})[一-龠]{0,4}指標(?:名|項目)? ?\d{0,2}(?=\s))\s{0,20}/;

/** What a line begins with where it is headed as an indicator. */
export function indicatorHeading({ text }: FoldedLine): string | undefined {
  return text.includes('指標') ? heading.exec(text)?.[0] : undefined;
}
