export interface Placed {
  place: string;
  text: string;
}

/** Every text that stands a second time, with the place where it stood first; in order, in time that grows with them. */
export function findRepeated<One extends Placed>(texts: readonly One[]): (One & { first: string })[] {
  const firstOf = new Map<string, string>();
  return texts.flatMap((one) => {
    const first = firstOf.get(one.text);
    if (first === undefined) firstOf.set(one.text, one.place);
    return first === undefined ? [] : [{ ...one, first }];
  });
}
