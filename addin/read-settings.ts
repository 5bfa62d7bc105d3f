import type { AddinSettings, PaneProvider } from '#domain/deployment/addin-settings.ts';

export async function readSettings(): Promise<AddinSettings> {
  const response = await fetch('./config.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`The settings could not be read: ${response.status}`);
  const settings = (await response.json()) as Partial<AddinSettings>;
  const { apiBase, providers = [] } = settings;
  if (!apiBase || providers.length === 0 || !providers.every(isWhole)) {
    throw new Error('The settings are incomplete');
  }
  return { apiBase, providers };
}

function isWhole({ id, kind, authority, clientId, scope }: Partial<PaneProvider>): boolean {
  return [id, kind, authority, clientId, scope].every(Boolean);
}
