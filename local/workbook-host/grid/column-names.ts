/** Names of new columns as Excel gives them: 列1, 列2 (Column1, Column2), whichever is free. */
export function newColumnNames(taken: string[], count: number, locale: string): string[] {
  const word = /^ja/i.test(locale) ? '列' : 'Column';
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    const name = `${word}${number}`;
    if (!used.has(name.toLowerCase())) names.push(name);
  }
  return names;
}

/** A heading that no other column has: a second 氏名 becomes 氏名2. */
export function uniqueColumnName(wanted: string, taken: string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (used.has(`${wanted}${number}`.toLowerCase())) number += 1;
  return `${wanted}${number}`;
}
