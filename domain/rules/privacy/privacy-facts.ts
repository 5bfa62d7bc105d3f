/** What the rules of this folder tell besides the place. */
export interface PrivacyFacts {
  'telephone-number': { kind: 'fixed' | 'mobile' };
  'mail-address': Record<never, never>;
  'my-number': { isNamed: 'yes' | 'no' };
  'bank-account': Record<never, never>;
  /** What makes the context delicate: 相談, 虐待. */
  'named-person': { topic: string };
  'formula-text': { sign: string; kind: 'formula' | 'error' };
}
