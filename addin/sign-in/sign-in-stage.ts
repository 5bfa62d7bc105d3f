/** `visit`: somebody came here by accident. */
export type SignInStage = 'begin' | 'return' | 'visit';

const beginning = /^#start-(?:ja|en)-([\w-]+)$/;

/** What the page was opened for: by the pane with `#start-ja-PROVIDER`, or by the provider with its answer. */
export function signInStage({ hash, search }: Pick<Location, 'hash' | 'search'>): SignInStage {
  const answer = new URLSearchParams(search);
  if (answer.has('state') && (answer.has('code') || answer.has('error'))) return 'return';
  return beginning.test(hash) ? 'begin' : 'visit';
}

/** Where the sign-in window shall begin, in that language, with the provider of that id. */
export function signInAddress(page: string, language: 'ja' | 'en', provider: string): string {
  return new URL(`sign-in.html#start-${language}-${provider}`, page).href;
}

/** The id that the pane has asked for. Anybody can write it: it holds only where the settings know it. */
export function askedProvider({ hash }: Pick<Location, 'hash'>): string | undefined {
  return beginning.exec(hash)?.[1];
}
