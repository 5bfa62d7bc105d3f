/** Reads a thing once for all rules. What is read may hang on nothing but the thing itself, which never changes. */
export function oncePerObject<Thing extends object, Read>(
  read: (thing: Thing) => Read,
): (thing: Thing) => Read {
  const known = new WeakMap<Thing, { value: Read }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.value;
    const value = read(thing);
    known.set(thing, { value });
    return value;
  };
}
