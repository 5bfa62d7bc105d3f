/** A text for one cell. */
export interface CellText {
  row: number;
  column: number;
  text: string;
  /** The plan asks for a figure here: one that the cell shows unchanged is written as a number. */
  isFigure?: boolean;
}
