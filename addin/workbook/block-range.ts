/** A part of a range, which may also lie below it; rows and columns count from its first cell. */
export function blockRange(
  range: Excel.Range,
  block: { row: number; column: number; values: readonly (readonly unknown[])[] },
): Excel.Range {
  const columns = block.values[0]?.length ?? 1;
  return range.getCell(block.row, block.column).getResizedRange(block.values.length - 1, columns - 1);
}
