/** What may stand somewhere: 文字, 数, 整数, true か false, 並び, 項目の集まり. */
export type ValueKind = 'text' | 'number' | 'whole' | 'yesNo' | 'list' | 'group' | 'nothing' | 'other';

/** Which letters an id may have besides digits; it begins with a small one. */
export type IdLetters = 'small' | 'smallAndHyphen' | 'all' | 'allAndHyphen';

/**
 * What has not the shape of a definition. `place` says where as one would look for it in the file,
 * `projects[3].departments[0]`, and is empty for the whole; `value` is what stands there, shortened.
 */
export type ShapeProblem =
  | { code: 'notJson'; place: string; line?: number }
  | { code: 'missing'; place: string; expected?: ValueKind; allowed?: string[] }
  | { code: 'wrongKind'; place: string; value: string; found: ValueKind; expected: ValueKind }
  | { code: 'emptyText'; place: string }
  | { code: 'longText'; place: string; length: number; most: number }
  | { code: 'shortList'; place: string; least: number }
  | { code: 'longList'; place: string; count: number; most: number }
  /** `isBeyond`: the least itself is too small. */
  | { code: 'smallNumber'; place: string; value: string; least: number; isBeyond: boolean }
  | { code: 'bigNumber'; place: string; value: string; most: number }
  | { code: 'notAllowed'; place: string; value: string; allowed: string[]; nearest?: string }
  /** `mended`: the nearest that would do. */
  | { code: 'notAnId'; place: string; value: string; letters: IdLetters; most: number; mended?: string }
  | { code: 'notADay'; place: string; value: string; mayBeMonth: boolean }
  | { code: 'notAColor'; place: string; value: string }
  | { code: 'notMail'; place: string; value: string }
  | { code: 'unknownKey'; place: string; key: string; nearest?: string }
  /** Exactly one of these properties says what is meant; `found` are those that stand there. */
  | { code: 'oneOfKeys'; place: string; keys: string[]; found: string[] }
  | { code: 'unprintable'; place: string; character: string }
  | { code: 'notUnderstood'; place: string; value: string }
  /** So many more were found. */
  | { code: 'moreProblems'; place: string; count: number };
