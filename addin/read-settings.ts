/** What differs between one machine and a deployment; lies beside the page as `config.json`. */
export interface AddinSettings {
  apiBase: string;
  identity: IdentitySettings;
}

export interface IdentitySettings {
  /** The issuer of the OpenID provider. */
  authority: string;
  clientId: string;
  scope: string;
  /** The API that the token is for, sent as RFC 8707 `resource`; absent where the scope alone says it (Entra ID). */
  audience?: string;
  /** Absent where the provider may sign in whoever it knows without asking. */
  prompt?: 'login' | 'select_account';
}

export async function readSettings(): Promise<AddinSettings> {
  const response = await fetch('./config.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`The settings could not be read: ${response.status}`);
  const settings = (await response.json()) as Partial<AddinSettings>;
  if (!settings.apiBase || !settings.identity?.authority) throw new Error('The settings are incomplete');
  return { apiBase: settings.apiBase, identity: settings.identity };
}
