import { sayTrouble } from '#cli/installation/say-trouble.ts';
import type { WebFetch } from '#cli/installation/web-fetch.ts';
import { findServer } from '#cli/sign-in/find-server.ts';
import { signInTrouble } from '#cli/sign-in/sign-in-trouble.ts';
import type { PaneProvider } from '#domain/deployment/addin-settings.ts';
import type { Place } from './place.ts';
import { type Verdict, well, wrong } from './verdict.ts';

/** Whether everybody who signs people in describes itself, from this machine's network. */
export async function checkSignIn({ installation: { providers, fetch } }: Place): Promise<Verdict> {
  const troubles = await Promise.all(providers.map((provider) => troubleWith(provider, fetch)));
  const mistakes = troubles.flatMap((one) => one ?? []);
  return mistakes.length === 0 ? well('サインインの提供元が、すべて答えました。') : wrong(mistakes.join(''));
}

async function troubleWith(provider: PaneProvider, fetch: WebFetch): Promise<string | undefined> {
  try {
    const { server } = await findServer(provider, fetch);
    return server.authorization_endpoint && server.token_endpoint
      ? undefined
      : `サインインの提供元（${provider.authority}）に、サインインのページがありません。提供元の設定を確かめてください。`;
  } catch (error) {
    const trouble = signInTrouble(error, provider.authority);
    if (trouble.code !== 'signInFailed') return sayTrouble(trouble);
    return `サインインの提供元（${provider.authority}）の説明を読み取れません（${trouble.reason}）。配備ファイルの issuer を、提供元の書くとおりにしてください。`;
  }
}
