/** The worksheet that a reference or an address names: `='No ''1'''!$A$1` → `No '1'`. Nothing for another workbook's. */
export function worksheetOf(reference: string): string | undefined {
  const [, quoted, plain] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))![^!]*$/.exec(reference) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  return name === undefined || /[[\]]/.test(name) ? undefined : name;
}
