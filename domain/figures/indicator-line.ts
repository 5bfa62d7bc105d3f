/** What a department writes of an indicator into its text: `［指標］講座の開催回数　予定：2回／実施：2回`. */
export interface IndicatorLine {
  /** From its heading, or from its first value, to its last value. Offsets are those of the text, end exclusive. */
  start: number;
  end: number;
  /** As written, without notes in brackets behind it; absent where the line names none. */
  name?: string;
  /** Whether it says 累計, 延べ or 通算 of itself. */
  isCumulative: boolean;
  parts: IndicatorLinePart[];
}

export interface IndicatorLinePart {
  /** PTA会長, ①; absent where the line has one value of each kind. */
  label?: string;
  target?: StatedFigure;
  actual?: StatedFigure;
}

/** A value with the digits and the unit that it is written with. */
export interface StatedFigure {
  start: number;
  end: number;
  value: number;
  /** The upper end of a range: 40％以上60％以下. */
  max?: number;
  decimals: number;
  /** In half width; `''` where none stands there. */
  unit: string;
  isApproximate: boolean;
  /** The western fiscal year that the line names beside it: `R5実績`. */
  year?: number;
}
