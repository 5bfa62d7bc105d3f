import type { Place } from './place.ts';
import { type Verdict, well, wrong } from './verdict.ts';

/** What the pane reads first: where the API lies, and who signs people in. */
export function checkSettings({ installation: { apiBase, providers } }: Place): Verdict {
  const unsafe = [apiBase, ...providers.map(({ authority }) => authority)].find(
    (address) => !address.startsWith('https://'),
  );
  if (unsafe !== undefined)
    return wrong(`設定（config.json）の「${unsafe}」が https:// ではありません。配備し直してください。`);
  const names = providers.map(({ kind, id, name }) => name ?? (kind === 'entra' ? 'Microsoft 365' : id));
  return well(`APIは ${apiBase}、サインインは ${names.join('、')} です。`);
}
