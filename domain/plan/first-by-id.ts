/** For each id the first thing that has it: that others have it too is a problem of theirs. */
export function firstById<One>(entries: readonly (readonly [id: string, one: One])[]): Map<string, One> {
  return new Map([...entries].reverse());
}
