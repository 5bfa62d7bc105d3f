/** Text and attribute values as XML 1.0 takes them; characters it does not know are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    .replace(/[\t\n\r]/g, (sign) => (sign === '\n' ? '\n' : `&#${sign.charCodeAt(0)};`));
}

/** As `escapeXml`, and line breaks too: in an attribute a bare one would be read as a space. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/\n/g, '&#10;');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Cell text as SpreadsheetML stores it: what XML cannot hold, and a text that looks like such an escape, is written
 * `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). This keeps even a lone surrogate.
 */
export function escapeCellText(text: string): string {
  const marked = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/\r\n/g, '\n')
    .replace(unwritable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return escapeXml(marked);
}

const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are what XML cannot hold
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
