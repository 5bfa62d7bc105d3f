/** Every one whose key stood in the list before, with its place and the place of the first. */
export function placesOfRepeated<One>(
  list: readonly One[],
  keyOf: (one: One) => string,
): { one: One; index: number; first: number }[] {
  const keys = list.map(keyOf);
  return list.flatMap((one, index) => {
    const first = keys.indexOf(keys[index] ?? '');
    return first < index ? [{ one, index, first }] : [];
  });
}
