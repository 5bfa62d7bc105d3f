/** `visit`: somebody came here by accident. */
export type SignInStage = 'begin' | 'return' | 'visit';

/** What the page was opened for: by the pane with `#start-ja`, or by the provider with its answer. */
export function signInStage({ hash, search }: Pick<Location, 'hash' | 'search'>): SignInStage {
  const answer = new URLSearchParams(search);
  if (answer.has('state') && (answer.has('code') || answer.has('error'))) return 'return';
  return /^#start-(ja|en)$/.test(hash) ? 'begin' : 'visit';
}

/** Where the sign-in window shall begin, in that language. */
export function signInAddress(page: string, language: 'ja' | 'en'): string {
  return new URL(`sign-in.html#start-${language}`, page).href;
}
