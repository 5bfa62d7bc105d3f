/** A figure in a text with what it counts: `参加者数：24人`, `延べ1,218人`, `（うち男性263件）`, `前年度比＋3.2％`. */
export interface WrittenFigure {
  /** The digits with their unit, without a sign. Offsets are those of the text, end exclusive. */
  start: number;
  end: number;
  /** Without its sign: 3 of ▲3. 1万2千円 is 12000 円, 3,250千円 is 3250 千円. */
  value: number;
  /** How many decimals are written. */
  decimals: number;
  /** As written, in half width: 人, 件, %, 千円; `''` where none stands there. */
  unit: string;
  /** What it counts, as far as the text says it right before: 参加者数. Without うち, 計, 延べ and 約. */
  label?: { text: string; start: number; end: number };
  /** Written before it: ＋1,009, ▲3. */
  sign?: '+' | '-';
  /** 約, 程度, 余り, 以上, 超, one end of a range: no exact figure. */
  isApproximate: boolean;
  /** 計, 合計, 全, 合わせて: what others add up to. */
  isTotal?: true;
  /** Every time or every head (延べ), or everyone once (実): two quantities of the same unit. */
  counting?: 'gross' | 'net';
  /** 各4回, 5人ずつ, 月2回, 1回あたり20人: of one among several. */
  isEach?: true;
}
