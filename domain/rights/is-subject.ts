/** UTF-16 units; OpenID Connect allows a subject no more (Core 1.0, 2). */
export const longestSubject = 255;

/** Without characters that no log or file could show; without classes of Unicode, which not every JSON Schema reader knows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is kept out.
export const shownText = /^[^\u0000-\u001f\u007f-\u009f]*$/;

/** Half of a pair is no character. */
const loneSurrogate = /\p{Surrogate}/u;

/** As `subjectSchema`, for where each start would have to load the schemas for it: at a token. */
export function isSubject(text: string): boolean {
  const { length } = text;
  return length > 0 && length <= longestSubject && shownText.test(text) && !loneSurrogate.test(text);
}
