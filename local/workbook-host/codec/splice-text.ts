export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** Replaces stretches of a text; what lies between them stays as it is. Inserts at one place keep their order. */
export function spliceText(source: string, splices: Splice[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const { start, end, text } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < position) throw new Error('overlapping changes');
    parts.push(source.slice(position, start), text);
    position = end;
  }
  parts.push(source.slice(position));
  return parts.join('');
}
