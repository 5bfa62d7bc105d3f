import { readSettings } from '#addin/read-settings.ts';
import { tellParent } from '#addin/workbook/tell-parent.ts';
import type { PaneProvider } from '#domain/deployment/addin-settings.ts';
import { keepAttempt, takeAttempt } from './attempt.ts';
import type { SignInMessage } from './sign-in-message.ts';
import { createSignInPage, type SignInPage } from './sign-in-page.ts';
import { askedProvider, signInStage } from './sign-in-stage.ts';

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
    // Not what it carries: the provider's answer may be part of that.
    console.error(String(error));
    page.fail(() => tellParent(JSON.stringify({ kind: 'failed' } satisfies SignInMessage)));
  }
}

async function leave(): Promise<void> {
  const provider = await getProvider(askedProvider(location));
  const { beginSignIn } = await import('./begin-sign-in.ts');
  const { address, attempt } = await beginSignIn(provider, redirectUri);
  keepAttempt(attempt);
  location.assign(address);
}

async function arrive(page: SignInPage): Promise<void> {
  const attempt = takeAttempt();
  if (!attempt) throw new Error('This attempt was not begun in this window, or is over');
  const provider = await getProvider(attempt.provider);
  const { finishSignIn } = await import('./finish-sign-in.ts');
  const address = new URL(location.href);
  const message = await finishSignIn({ provider, attempt, address, redirectUri, now: Date.now });
  const isTold = await tellParent(JSON.stringify(message));
  if (!isTold) throw new Error('The pane that opened this window is gone');
  if (message.kind === 'signedIn') page.finish();
}

/** Only one that the deployment names: the address of this page says which, and anybody can write an address. */
async function getProvider(id: string | undefined): Promise<PaneProvider> {
  const { providers } = await readSettings();
  const provider = providers.find((one) => one.id === id);
  if (!provider) throw new Error('The settings name no such provider');
  return provider;
}
