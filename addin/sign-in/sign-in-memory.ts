import { quietly } from './quietly.ts';

/** What is remembered of how somebody signed in here: never who. */
export interface SignInMemory {
  /** The provider of this window's sign-in, else the one that this browser used last. */
  lastProvider(): string | undefined;
  /** Somebody signed out in this window: nobody is signed in again without asking. */
  isSignedOut(): boolean;
  signedIn(provider: string): void;
  signedOut(): void;
}

interface Storages {
  /** Ends with the window. */
  window: () => Storage;
  browser: () => Storage;
}

const providerKey = 'tenken.provider';
const signedOutKey = 'tenken.signed-out';

/** Where the browser forbids to keep anything, it is remembered as long as the page stands. */
export function createSignInMemory({ window, browser }: Storages): SignInMemory {
  const read = (storage: () => Storage, key: string) => quietly(() => storage().getItem(key)) ?? undefined;
  let provider = read(window, providerKey) ?? read(browser, providerKey);
  let isSignedOut = read(window, signedOutKey) !== undefined;
  return {
    lastProvider: () => provider,
    isSignedOut: () => isSignedOut,
    signedIn(id) {
      provider = id;
      isSignedOut = false;
      for (const storage of [window, browser]) quietly(() => storage().setItem(providerKey, id));
      quietly(() => window().removeItem(signedOutKey));
    },
    signedOut() {
      isSignedOut = true;
      quietly(() => window().setItem(signedOutKey, 'yes'));
    },
  };
}
