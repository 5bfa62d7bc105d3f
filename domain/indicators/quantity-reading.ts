/** What a typed quantity says. `raw` is the text as typed; everything else was read out of it. */
export interface QuantityReading {
  raw: string;
  /** `none`: nothing was reported, which is not zero. `words`: a text such as 検討開始. */
  kind: 'number' | 'range' | 'words' | 'none';
  /** For `none`: it is not known yet, as 未定 or 集計中 say. */
  isUndecided?: boolean;
  value?: number;
  /** For a range; one of them where it is open. */
  min?: number;
  max?: number;
  /** The figure with its unit as printed, without label, date and notes: `350人/年`. */
  printed?: string;
  /** In half width, without what it is per: `人`. */
  unit?: string;
  per?: string;
  /** As printed, without brackets: `2021年度末`. */
  asOf?: string;
  asOfYear?: number;
  /** 約, およそ, ほぼ */
  isApproximate?: boolean;
  /** 累計 */
  isCumulative?: boolean;
  /** ↑ · ↓ · →, alone or beside a figure. */
  arrow?: 'up' | 'down' | 'same';
  /** The text behind ※, as printed. */
  note?: string;
  /** `※2` */
  footnote?: string;
  /** There is more than one figure; `value` is the first. */
  hasOtherFigures?: boolean;
}
