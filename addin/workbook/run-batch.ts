type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Excel answers nothing while a cell is being edited; where it can, it answers a reading when that is over. */
export function readBatch<T>(batch: Batch<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch);
}

/** Fails at once while a cell is being edited, so that nothing is written at a moment that nobody expects. */
export function writeBatch<T>(batch: Batch<T>): Promise<T> {
  return Excel.run(batch);
}
