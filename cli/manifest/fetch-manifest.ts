import { askWeb } from '#cli/installation/ask-web.ts';
import type { Installation } from '#cli/installation/open-installation.ts';
import { stopped, type Told } from '#cli/installation/trouble.ts';

/** The manifest as the deployment offers it. */
export async function fetchManifest(
  { origin, fetch }: Pick<Installation, 'origin' | 'fetch'>,
  seconds?: number,
): Promise<Told<string>> {
  const address = `${origin}/manifest.xml`;
  const answer = await askWeb(fetch, address, {}, seconds);
  if (!answer.ok) return answer;
  const { status, text } = answer.value;
  const isManifest = status === 200 && text.includes('<OfficeApp');
  return isManifest ? { ok: true, value: text } : stopped({ code: 'notTenken', address, status });
}
