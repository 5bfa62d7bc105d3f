/** The table's own spelling of a member: clients send names in the case that their caller typed. */
export function findMember<T>(table: Record<string, T> | undefined, name: string): [string, T] | undefined {
  if (!table) return undefined;
  const exact = table[name];
  if (exact !== undefined && Object.hasOwn(table, name)) return [name, exact];
  const lower = name.toLowerCase();
  const key = Object.keys(table).find((one) => one.toLowerCase() === lower);
  const found = key === undefined ? undefined : table[key];
  return key === undefined || found === undefined ? undefined : [key, found];
}

/** `GetUsedRange` → `getUsedRange`, as an add-in calls it. */
export function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
