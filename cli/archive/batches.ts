import type { RoundLine } from './archive-lines.ts';

export interface PlacedLine {
  /** Of the file, the first being 1. */
  number: number;
  /** Bytes as JSON. */
  size: number;
  line: RoundLine;
}

export interface Batch {
  plan: string;
  fiscalYear: number;
  lines: PlacedLine[];
  /** It is the first of its round. */
  isFirst: boolean;
}

export interface BatchLimits {
  bytes: number;
  lines: number;
}

/** Lines of one round each, in their order, as many as one request takes; a single line may be larger. */
export async function* batches(
  lines: AsyncIterable<PlacedLine>,
  { bytes, lines: most }: BatchLimits,
): AsyncGenerator<Batch> {
  let batch: Batch | undefined;
  let size = 0;
  for await (const placed of lines) {
    const { plan, fiscalYear } = placed.line.address;
    const isOther = batch !== undefined && (batch.plan !== plan || batch.fiscalYear !== fiscalYear);
    const isFull = batch !== undefined && (size + placed.size > bytes || batch.lines.length >= most);
    if (batch && (isOther || isFull)) {
      yield batch;
      batch = undefined;
    }
    if (!batch) {
      batch = { plan, fiscalYear, lines: [], isFirst: !isFull || isOther };
      size = 0;
    }
    batch.lines.push(placed);
    size += placed.size;
  }
  if (batch) yield batch;
}
