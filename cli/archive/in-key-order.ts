/**
 * The same value with the properties of each object by their names: a map of DynamoDB has no order and gives another at
 * each reading, and two exports of the same things are to be the same bytes.
 */
export function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, part]) => [name, inKeyOrder(part)]));
}
