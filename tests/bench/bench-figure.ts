/** One comparison, both sides measured in the same run. */
export interface BenchFigure {
  name: string;
  ours: number;
  theirs: number;
  /** `ours` by `theirs`: below 1 is better than the alternative, of shares above 1. */
  ratio: number;
  /** A share is a precision or a recall, 0 to 1. */
  unit: 'ms' | 'KB' | 'MB' | 'cells' | 'share';
}

export function figure(
  name: string,
  unit: BenchFigure['unit'],
  measured: { ours: number; theirs: number },
): BenchFigure {
  const { ours, theirs } = measured;
  return { name, ours: rounded(ours), theirs: rounded(theirs), ratio: rounded(ours / theirs), unit };
}

/** Three digits that say something. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
