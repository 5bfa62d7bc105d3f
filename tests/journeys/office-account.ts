import type { BrowserContext } from '@playwright/test';
import type { AddinSettings, PaneProvider } from '#domain/deployment/addin-settings.ts';
import { answerBridge, type BridgeAnswers } from '#tests/addin/sign-in/nested-bridge.ts';
import { redeem, signIn } from '#tests/local/identity/walk-sign-in.ts';

declare global {
  interface Window {
    askOffice: (text: string) => Promise<string>;
  }
}

/** A token that the server takes, as Office would bring it: of the provider of this machine, for an example person. */
export async function tokenOf(origin: string, subject: string): Promise<string> {
  const { answer } = await redeem(origin, (await signIn(origin, subject)).get('code') ?? '');
  return answer.access_token ?? '';
}

/** Lets the deployment offer what is made of its own provider. */
export async function offer(
  context: BrowserContext,
  providersOf: (own: PaneProvider) => PaneProvider[],
): Promise<void> {
  await context.route('**/addin/config.json', async (route) => {
    const settings: AddinSettings = await (await route.fetch()).json();
    await route.fulfill({ json: { ...settings, providers: settings.providers.flatMap(providersOf) } });
  });
}

/**
 * The bridge that Excel on Windows and Mac puts into the pane's page. The office.js of npm knows nothing of it, so that
 * it stands in for Excel at the one place where MSAL looks for it. Gives what MSAL has asked so far.
 */
export async function installBridge(context: BrowserContext, answers: BridgeAnswers): Promise<string[]> {
  const asked: string[] = [];
  await context.exposeFunction('askOffice', (text: string) => {
    asked.push(JSON.parse(text).method);
    return answerBridge(text, answers);
  });
  await context.addInitScript(() => {
    const listeners = new Set<(message: string) => void>();
    Object.assign(window, {
      nestedAppAuthBridge: {
        addEventListener: (_name: string, listener: (message: string) => void) => listeners.add(listener),
        removeEventListener: (_name: string, listener: (message: string) => void) =>
          listeners.delete(listener),
        postMessage: (text: string) =>
          window.askOffice(text).then((message) => {
            for (const listener of listeners) listener(message);
          }),
      },
    });
  });
  return asked;
}
