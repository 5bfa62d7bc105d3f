/** Stands for an object in which nothing is said: `valid: {}`. */
export const nothingSaid = '指定なし';

/** What a cell's text says. Quoted, it is meant letter by letter and never one of our own words. */
export interface UnquotedText {
  text: string;
  isQuoted: boolean;
}

/**
 * A text as it stands in a cell. What would not come back from a cell that people edit (spaces at its ends, nothing at
 * all, a leading apostrophe, control characters) is written as a JSON string.
 */
export function quoteText(text: string, reserved: readonly string[] = []): string {
  const isPlain = text !== '' && text === text.trim() && !/^["']/.test(text) && !unsafe.test(text);
  return isPlain && text !== nothingSaid && !reserved.includes(text) && !isErrorText(text)
    ? text
    : JSON.stringify(text);
}

export function unquoteText(text: string): UnquotedText {
  const trimmed = text.trim();
  const quoted = trimmed.startsWith('"') ? parseString(trimmed) : undefined;
  return quoted === undefined
    ? { text: trimmed.replace(/\r\n?/g, '\n'), isQuoted: false }
    : { text: quoted, isQuoted: true };
}

/** What a cell shows whose formula failed. */
export function isErrorText(text: string): boolean {
  return /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/.test(text.trim());
}

const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these do not survive in a cell
  /[\u0000-\u0009\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export type ListSeparator = 'lines' | 'commas';

/** Several texts in one cell. */
export function joinTexts(
  texts: readonly string[],
  between: ListSeparator,
  reserved?: readonly string[],
): string {
  const { separator, inside } = separators[between];
  return texts
    .map((text) => (inside.test(text) ? JSON.stringify(text) : quoteText(text, reserved)))
    .join(separator);
}

/** Blank items are left out: a comma too many, an empty line. */
export function splitTexts(text: string, between: ListSeparator): UnquotedText[] {
  const { inside } = separators[between];
  const items: UnquotedText[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const end = quotedEnd(rest, inside) ?? indexOr(rest, inside);
    const item = rest.slice(0, end).trim();
    if (item !== '') items.push(unquoteText(item));
    rest = rest.slice(end + 1).trim();
  }
  return items;
}

const separators = {
  lines: { separator: '\n', inside: /[\r\n]/ },
  commas: { separator: '、', inside: /[、,，;；\r\n]/ },
} as const;

/** Where a quoted item that begins the text ends; nothing where it is none, or more follows it before a separator. */
function quotedEnd(text: string, separator: RegExp): number | undefined {
  const [quoted] = /^"(?:[^"\\]|\\.)*"/.exec(text) ?? [];
  if (quoted === undefined || parseString(quoted) === undefined) return undefined;
  const behind = text.slice(quoted.length);
  const end = indexOr(behind, separator);
  return behind.slice(0, end).trim() === '' ? quoted.length + end : undefined;
}

function indexOr(text: string, pattern: RegExp): number {
  const index = text.search(pattern);
  return index < 0 ? text.length : index;
}

function parseString(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
