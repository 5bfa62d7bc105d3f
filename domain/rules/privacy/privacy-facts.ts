/** What the rules of this folder tell besides the place. */
export interface PrivacyFacts {
  'telephone-number': Record<never, never>;
  'mail-address': Record<never, never>;
  'my-number': Record<never, never>;
  'bank-account': Record<never, never>;
  'named-person': Record<never, never>;
  'formula-text': Record<never, never>;
}
