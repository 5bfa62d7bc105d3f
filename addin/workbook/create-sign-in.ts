import type { OfficeAccount } from '#addin/sign-in/office-account.ts';
import type { SignInMemory } from '#addin/sign-in/sign-in-memory.ts';
import type { SignInOutcome } from '#addin/sign-in/sign-in-outcome.ts';
import type { TokenStore } from '#addin/sign-in/token-store.ts';
import type { SignInPort } from '#addin/state/sign-in-port.ts';
import type { PaneProvider } from '#domain/deployment/addin-settings.ts';
import { createOfficeSignIn } from './office-sign-in.ts';
import { signInInDialog } from './sign-in-dialog.ts';

interface SignInParts {
  providers: readonly PaneProvider[];
  tokens: TokenStore;
  memory: SignInMemory;
  dialog?: (provider: string) => Promise<SignInOutcome>;
  office?: (provider: PaneProvider) => OfficeAccount;
}

type SignedIn = Awaited<ReturnType<SignInPort['signIn']>>;

/** With Office's own account where it can, else in a window; one person at a time. */
export function createSignIn(parts: SignInParts): SignInPort {
  const { providers, tokens, memory, dialog = signInInDialog, office = createOfficeSignIn } = parts;
  const offices = new Map(providers.map((provider) => [provider.id, office(provider)]));
  const last = () => providers.find(({ id }) => id === memory.lastProvider());
  const findSilently = once(async () => {
    // Where people choose, nobody is signed in before having chosen once.
    const provider = providers.length === 1 ? providers[0] : last();
    const found = provider && (await offices.get(provider.id)?.findToken());
    if (!found || memory.isSignedOut()) return undefined;
    tokens.keep(found);
    return found.token;
  });
  const signIn = async (id = last()?.id ?? providers[0]?.id): Promise<SignedIn> => {
    const provider = providers.find((one) => one.id === id);
    if (!provider) throw new Error('There is no such provider');
    const outcome = (await offices.get(provider.id)?.signIn()) ?? (await dialog(provider.id));
    if (outcome.kind !== 'signedIn') return outcome;
    const { token, expiresAt } = outcome;
    tokens.keep({ token, expiresAt });
    memory.signedIn(provider.id);
    return { kind: 'signedIn', token };
  };
  return {
    providers,
    lastProvider: () => last()?.id,
    findToken: async () => tokens.find() ?? (memory.isSignedOut() ? undefined : findSilently()),
    signIn: once(signIn),
    signOut: async () => {
      tokens.forget();
      memory.signedOut();
    },
  };
}

/** Whoever asks while it is being done gets the same answer. */
function once<A extends unknown[], T>(act: (...given: A) => Promise<T>): (...given: A) => Promise<T> {
  let acting: Promise<T> | undefined;
  return (...given) => {
    acting ??= act(...given).finally(() => {
      acting = undefined;
    });
    return acting;
  };
}
