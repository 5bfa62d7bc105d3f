import type { SentenceStyle } from './sentence-style.ts';

/** What the rules of this folder tell besides the place. */
export interface ProseFacts {
  'says-nothing': SaysNothing;
  /** The year whose text it is, western; how many % are the same, years and dates counted. */
  'same-as-last-year': { fiscalYear: number; percent: number };
  /** The label of the field where it stood first. */
  'same-as-other-field': { other: string; percent: number };
  /** The first of the sheets that have it, and how many have. */
  'same-as-other-sheet': { number: string; name: string; percent: number; sheets: number };
  /** How many sentences of the field have the style, and how many of the sheet have the usual one. */
  'mixed-style': { style: SentenceStyle; here: number; usual: number };
  'unfinished-sentence': { kind: UnfinishedKind };
}

export type SaysNothing =
  | { kind: 'placeholder' }
  | { kind: 'phrase' }
  | { kind: 'none' }
  | { kind: 'label' }
  /** Another field of the form, which the plan fills in. */
  | { kind: 'given'; other: string };

export type UnfinishedKind = 'openEnd' | 'noFullStop' | 'doubledSign' | 'doubledParticle' | 'slip';
