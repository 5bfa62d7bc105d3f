/** A figure in a text with what it counts: `参加者数：24人`, `延べ1,218人`, `（うち男性263件）`, `前年度比＋3.2％`. */
export interface WrittenFigure {
  /** The digits with their unit. Offsets are those of the text, end exclusive. */
  start: number;
  end: number;
  value: number;
  /** How many decimals are written. */
  decimals: number;
  /** As written, in half width: 人, 件, %, 千円; `''` where none stands there. */
  unit: string;
  /** What it counts, as far as the text says it right before: 参加者数. */
  label?: { text: string; start: number; end: number };
  /** Written before it: ＋1,009, ▲3. */
  sign?: '+' | '-';
  /** 約, 程度, 余り, 以上, 超: no exact figure. */
  isApproximate: boolean;
}
