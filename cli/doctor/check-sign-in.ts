import * as z from 'zod/mini';
import { askWeb } from '#cli/installation/ask-web.ts';
import { sayTrouble } from '#cli/installation/say-trouble.ts';
import { type FoundServer, findServer } from '#cli/sign-in/find-server.ts';
import { signInTrouble } from '#cli/sign-in/sign-in-trouble.ts';
import type { PaneProvider } from '#domain/deployment/addin-settings.ts';
import type { Place } from './place.ts';
import { type Verdict, well, wrong } from './verdict.ts';

const keysSchema = z.object({ keys: z.array(z.unknown()).check(z.minLength(1)) });

/** Whether everybody who signs people in describes itself and shows its keys, from this machine's network. */
export async function checkSignIn(place: Place): Promise<Verdict> {
  const { providers } = place.installation;
  const troubles = await Promise.all(providers.map((provider) => troubleWith(provider, place)));
  const mistakes = troubles.flatMap((one) => one ?? []);
  return mistakes.length === 0
    ? well('サインインの提供元が、すべて答えました。')
    : wrong([...new Set(mistakes)].join(''));
}

async function troubleWith(provider: PaneProvider, place: Place): Promise<string | undefined> {
  const { installation, seconds } = place;
  try {
    const { server } = await findServer(provider, installation.fetch, seconds);
    if (server.authorization_endpoint && server.token_endpoint) return await troubleWithKeys(server, place);
    return `サインインの提供元（${provider.authority}）に、サインインのページがありません。提供元の設定を確かめてください。`;
  } catch (error) {
    const trouble = signInTrouble(error, provider.authority, seconds);
    if (trouble.code !== 'signInFailed') return sayTrouble(trouble);
    return `サインインの提供元（${provider.authority}）の説明を読み取れません（${trouble.reason}）。配備ファイルの issuer を、提供元の書くとおりにしてください。`;
  }
}

/** The API checks every token with them. */
async function troubleWithKeys(
  { issuer, jwks_uri }: FoundServer['server'],
  { installation: { fetch }, seconds }: Place,
): Promise<string | undefined> {
  const answer = jwks_uri === undefined ? undefined : await askWeb(fetch, jwks_uri, {}, seconds);
  if (answer?.ok === false) return sayTrouble(answer.trouble);
  if (answer && keysSchema.safeParse(parsed(answer.value.text)).success) return undefined;
  return `サインインの提供元（${issuer}）の鍵（jwks_uri）を読み取れません。このままではトークンを確かめられません。提供元の設定を確かめてください。`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
