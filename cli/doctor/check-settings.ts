import { parseAddinSettings } from '#cli/installation/addin-settings-schema.ts';
import { askWeb } from '#cli/installation/ask-web.ts';
import { configAddress } from '#cli/installation/open-installation.ts';
import { sayTrouble } from '#cli/installation/say-trouble.ts';
import type { Trouble } from '#cli/installation/trouble.ts';
import type { AddinSettings } from '#domain/deployment/addin-settings.ts';
import type { Place, Site } from './place.ts';
import { type Verdict, well, wrong } from './verdict.ts';

/** What the pane reads first: where the API lies, and who signs people in. */
export function checkSettings({ installation }: Place): Verdict {
  const { apiBase, providers } = installation;
  const mistake = unsafeIn(installation);
  if (mistake) return mistake;
  const names = providers.map(({ kind, id, name }) => name ?? (kind === 'entra' ? 'Microsoft 365' : id));
  return well(`APIは ${apiBase}、サインインは ${names.join('、')} です。`);
}

/** Why settings that came are of no use: they are none, or they would send the token without encryption. */
export async function checkUselessSettings(
  { installation: { origin, fetch }, seconds }: Site,
  trouble: Trouble,
): Promise<Verdict> {
  const answer = await askWeb(fetch, configAddress(origin), {}, seconds);
  const settings = answer.ok ? parseAddinSettings(answer.value.text) : undefined;
  return (settings && unsafeIn(settings)) ?? wrong(sayTrouble(trouble));
}

/** A path lies on the page's own origin. */
function unsafeIn({ apiBase, providers }: AddinSettings): Verdict | undefined {
  const unsafe = [apiBase, ...providers.map(({ authority }) => authority)].find(
    (address) => !address.startsWith('https://') && !address.startsWith('/'),
  );
  return unsafe === undefined
    ? undefined
    : wrong(`設定（config.json）の「${unsafe}」が https:// ではありません。配備し直してください。`);
}
