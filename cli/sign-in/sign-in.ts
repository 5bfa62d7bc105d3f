import type { CommandOutput } from '#cli/command-output.ts';
import type { Installation } from '#cli/installation/open-installation.ts';
import type { Told } from '#cli/installation/trouble.ts';
import type { Shell } from '#cli/shell.ts';
import { chooseProvider } from './choose-provider.ts';
import { type KeptToken, keepToken } from './kept-token.ts';
import { signInWithBrowser } from './sign-in-with-browser.ts';
import { signInWithDevice } from './sign-in-with-device.ts';

export interface SignInWishes {
  provider?: string | undefined;
  device?: boolean | undefined;
}

/** Signs a person in and keeps the token until it ends. */
export async function signIn(
  { origin, providers, fetch }: Installation,
  { provider: given, device }: SignInWishes,
  around: { shell: Shell; output: CommandOutput },
): Promise<Told<KeptToken>> {
  const provider = chooseProvider(providers, given);
  if (!provider.ok) return provider;
  const way = device ? signInWithDevice : signInWithBrowser;
  const granted = await way({ provider: provider.value, fetch, ...around });
  if (!granted.ok) return granted;
  const kept = { origin, provider: provider.value.id, ...granted.value };
  keepToken(around.shell, kept);
  return { ok: true, value: kept };
}
