export type ParsedJson = { ok: true; value: unknown } | { ok: false; line?: number };

/** The value of a JSON text, or the line at which it stops being one, where the engine says it. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /position (\d+)/.exec(message)?.[1];
    const isCutOff = /end of JSON/.test(message);
    if (position === undefined && !isCutOff) return { ok: false };
    const before = text.slice(0, position === undefined ? text.length : Number(position));
    return { ok: false, line: before.trimEnd().split('\n').length };
  }
}
