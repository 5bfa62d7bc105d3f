/**
 * The text of a file that Excel or an editor wrote: UTF-8 with or without its mark, or Shift_JIS as Excel's plain CSV
 * is. Nothing where it is neither, a workbook for example.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decodeAs('utf-8', bytes) ?? decodeAs('shift_jis', bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no text of a table holds them, and binary files do.
  return text === undefined || /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : text;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
