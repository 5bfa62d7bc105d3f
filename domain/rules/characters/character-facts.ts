/** What the rules of this folder tell besides the place. */
export interface CharacterFacts {
  /** `code` as Unicode writes it: `U+FFFD`; `count` in the whole text. */
  'broken-character': { kind: BrokenKind; code: string; count: number };
  /** `other` is the half that is missing. */
  'unbalanced-bracket': { bracket: string; other: string };
  'mixed-brackets': { kind: 'width' | 'shape'; open: string; close: string };
  /** `wide` as it is written in full width. */
  'half-width-kana': { wide: string };
  'mixed-digit-width': { kind: 'number' | 'date' | 'range' };
  'space-in-number': { kind: 'number' | 'date'; without: string };
  /** `count` in the whole text; `instead` is the usual character, `''` where there is none. */
  'unusual-character': { kind: UnusualKind; code: string; count: number; instead: string };
  'uneven-spaces': { kind: 'mixed' | 'tab' };
  /** How many breaks stand in the sentence or paragraph. */
  'hand-broken-line': { breaks: number };
}

export type BrokenKind = 'surrogate' | 'replacement' | 'control' | 'privateUse';

export type UnusualKind =
  | 'emoji'
  /** A kanji outside JIS X 0213 and Windows' own set. */
  | 'kanji'
  /** A kanji with a selector of its form. */
  | 'variant'
  /** Hangul, Thai and other letters. */
  | 'script'
  /** Looks like the usual character and is another one: ⼈, ﬁ. */
  | 'lookalike'
  /** A mark that stands beside its letter: か and ゛ as two characters. */
  | 'combining'
  /** Shows nothing. */
  | 'invisible'
  /** A space that is no ordinary one. */
  | 'space';
