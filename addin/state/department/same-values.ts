/** Whether two records hold the same values under the same names. */
export function sameValues<V>(a: Readonly<Record<string, V>>, b: Readonly<Record<string, V>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
