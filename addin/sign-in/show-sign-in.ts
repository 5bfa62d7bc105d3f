import { readSettings } from '#addin/read-settings.ts';
import { tellParent } from '#addin/workbook/tell-parent.ts';
import { keepAttempt, takeAttempt } from './attempt.ts';
import type { SignInMessage } from './sign-in-message.ts';
import { createSignInPage, type SignInPage } from './sign-in-page.ts';
import { signInStage } from './sign-in-stage.ts';

/** office.js takes `history` away from pages that load it, so that every step is a change of the location. */
const redirectUri = location.origin + location.pathname;

void showSignIn();

async function showSignIn(): Promise<void> {
  const stage = signInStage(location);
  const page = createSignInPage(stage);
  try {
    if (stage === 'begin') await leave();
    if (stage === 'return') await arrive(page);
  } catch (error) {
    console.error(error);
    page.fail(() => tellParent(JSON.stringify({ kind: 'failed' } satisfies SignInMessage)));
  }
}

async function leave(): Promise<void> {
  const { identity } = await readSettings();
  const { beginSignIn } = await import('./begin-sign-in.ts');
  const { address, attempt } = await beginSignIn(identity, redirectUri);
  keepAttempt(attempt);
  location.assign(address);
}

async function arrive(page: SignInPage): Promise<void> {
  const attempt = takeAttempt();
  if (!attempt) throw new Error('This attempt was not begun in this window, or is over');
  const { identity: settings } = await readSettings();
  const { finishSignIn } = await import('./finish-sign-in.ts');
  const address = new URL(location.href);
  const message = await finishSignIn({ settings, attempt, address, redirectUri, now: Date.now });
  const isTold = await tellParent(JSON.stringify(message));
  if (!isTold) throw new Error('The pane that opened this window is gone');
  if (message.kind === 'signedIn') page.finish();
}
