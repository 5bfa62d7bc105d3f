/** What the rules of this folder tell besides the place. */
export interface CharacterFacts {
  /** `code` as Unicode writes it: `U+FFFD`; `count` in the whole text. */
  'broken-character': { kind: BrokenKind; code: string; count: number };
  'unbalanced-bracket': Record<never, never>;
  'mixed-brackets': Record<never, never>;
  'half-width-kana': Record<never, never>;
  'mixed-digit-width': Record<never, never>;
  'space-in-number': Record<never, never>;
  'unusual-character': Record<never, never>;
  'uneven-spaces': Record<never, never>;
  'hand-broken-line': Record<never, never>;
}

export type BrokenKind = 'surrogate' | 'replacement' | 'control' | 'privateUse';
