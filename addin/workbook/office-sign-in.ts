import type { OfficeAccount } from '#addin/sign-in/office-account.ts';
import type { PaneProvider } from '#domain/deployment/addin-settings.ts';

/** Milliseconds after which an Office that does not answer counts as one that cannot. */
const patience = 10_000;

type Connect = (provider: PaneProvider) => Promise<OfficeAccount | undefined>;

/** Signs in with the account of Office itself, and loads nothing for it where this Office has no such thing. */
export function createOfficeSignIn(
  provider: PaneProvider,
  connect: Connect = connectLater,
  milliseconds = patience,
): OfficeAccount {
  let connecting: Promise<OfficeAccount | undefined> | undefined;
  let isUnable = false;
  const connected = async () => {
    if (isUnable || provider.kind !== 'entra' || !isBroker()) return undefined;
    connecting ??= within(milliseconds, connect(provider));
    const account = await connecting;
    isUnable = account === undefined;
    return account;
  };
  return {
    findToken: async () => {
      const account = await connected();
      return account && within(milliseconds, account.findToken());
    },
    signIn: async () => {
      const account = await connected();
      const outcome = await account?.signIn();
      // What Office could not do once is done in a window from then on.
      if (account && !outcome) isUnable = true;
      return outcome;
    },
  };
}

/**
 * MSAL reaches Office through one of the two; Excel on the web says that it has the set, but has neither, and signs in
 * in a window of its own.
 */
function isBroker(): boolean {
  if (!Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')) return false;
  return 'nestedAppAuthBridge' in globalThis || '__initializeNestedAppAuth' in globalThis;
}

async function connectLater(provider: PaneProvider): Promise<OfficeAccount | undefined> {
  const { connectOfficeAccount } = await import('#addin/sign-in/office-account.ts');
  return connectOfficeAccount(provider);
}

/** Nothing where it fails or takes longer. */
async function within<T>(milliseconds: number, work: Promise<T | undefined>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeOut = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([work, timeOut]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
