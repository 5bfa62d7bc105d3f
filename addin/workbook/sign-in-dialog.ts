import { findSignInMessage } from '#addin/sign-in/sign-in-message.ts';
import type { SignInOutcome } from '#addin/sign-in/sign-in-outcome.ts';
import { signInAddress } from '#addin/sign-in/sign-in-stage.ts';
import { askInDialog, type DialogAnswer } from './ask-in-dialog.ts';
import { displayLanguage } from './start-office.ts';

/** Signs in through the provider's page in a window of its own. */
export async function signInInDialog(provider: string, ask = askInDialog): Promise<SignInOutcome> {
  return outcomeOf(await ask(signInAddress(location.href, displayLanguage(), provider)));
}

function outcomeOf(answer: DialogAnswer): SignInOutcome {
  if (answer.kind === 'closed') return { kind: 'cancelled' };
  if (answer.kind === 'failed') {
    return { kind: 'failed', why: blocked.includes(answer.code) ? 'blocked' : 'provider' };
  }
  const message = findSignInMessage(answer.message);
  if (message?.kind === 'signedIn' || message?.kind === 'cancelled') return message;
  return { kind: 'failed', why: 'provider' };
}

/** The person or the browser did not let a window open. */
const blocked = [12009, 12011];
