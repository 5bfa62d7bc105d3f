/**
 * The number that a cell without a number format shows exactly as it was typed, so that the workbook's own sums count
 * it; nothing for every other text, which stays text.
 */
export function plainFigure(text: string, numberFormat: unknown): number | undefined {
  if (numberFormat !== 'General' || !/^-?\d{1,10}(?:\.\d{1,6})?$/.test(text)) return undefined;
  const value = Number(text);
  return String(value) === text ? value : undefined;
}
