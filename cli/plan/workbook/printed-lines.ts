/** A full-width character at 11 points; a half-width one is half as wide. */
const characterWidth = 15;

/** On how many lines a text stands in a cell so many pixels wide. */
export function printedLines(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width - 10) / characterWidth));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / perLine)), 0);
}

function widthOf(line: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: whatever is ASCII is half as wide
  return line.length - (line.match(/[\u0000-\u007f\uff61-\uff9f]/g)?.length ?? 0) / 2;
}
