/** What the rules of this folder tell besides the place. */
export interface ProseFacts {
  'says-nothing': Record<never, never>;
  'same-as-last-year': Record<never, never>;
  'same-as-other-field': Record<never, never>;
  'same-as-other-sheet': Record<never, never>;
  'mixed-style': Record<never, never>;
  'unfinished-sentence': Record<never, never>;
}
