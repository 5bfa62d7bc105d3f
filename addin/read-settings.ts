/** What differs between one machine and a deployment; lies beside the page as `config.json`. */
export interface AddinSettings {
  apiBase: string;
  identity: IdentitySettings;
}

export interface IdentitySettings {
  authority: string;
  clientId: string;
  scope: string;
  audience: string;
}

export async function readSettings(): Promise<AddinSettings> {
  const response = await fetch('./config.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`The settings could not be read: ${response.status}`);
  return (await response.json()) as AddinSettings;
}
