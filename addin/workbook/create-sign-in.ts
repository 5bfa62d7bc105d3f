import { findSignInMessage } from '#addin/sign-in/sign-in-message.ts';
import { signInAddress } from '#addin/sign-in/sign-in-stage.ts';
import type { TokenStore } from '#addin/sign-in/token-store.ts';
import type { SignInPort } from '#addin/state/sign-in-port.ts';
import { askInDialog, type DialogAnswer } from './ask-in-dialog.ts';
import { displayLanguage } from './start-office.ts';

type SignedIn = Awaited<ReturnType<SignInPort['signIn']>>;

/** Signs in through the provider's page in a window of its own; one window at a time. */
export function createSignIn(tokens: TokenStore, ask = askInDialog): SignInPort {
  let asking: Promise<SignedIn> | undefined;
  const signIn = async (): Promise<SignedIn> =>
    signedInBy(await ask(signInAddress(location.href, displayLanguage())), tokens);
  return {
    findToken: async () => tokens.find(),
    signIn() {
      asking ??= signIn().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    signOut: async () => tokens.forget(),
  };
}

function signedInBy(answer: DialogAnswer, tokens: TokenStore): SignedIn {
  if (answer.kind === 'closed') return { kind: 'cancelled' };
  if (answer.kind === 'failed') {
    return { kind: 'failed', why: blocked.includes(answer.code) ? 'blocked' : 'provider' };
  }
  const message = findSignInMessage(answer.message);
  if (message?.kind === 'cancelled') return { kind: 'cancelled' };
  if (message?.kind !== 'signedIn') return { kind: 'failed', why: 'provider' };
  const { token, expiresAt } = message;
  tokens.keep({ token, expiresAt });
  return { kind: 'signedIn', token };
}

/** The person or the browser did not let a window open. */
const blocked = [12009, 12011];
