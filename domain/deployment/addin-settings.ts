/** What differs between one machine and a deployment; lies beside the pane's page as `config.json`. */
export interface AddinSettings {
  /** Address of `/api/v1`, without a slash at the end; a path where the API lies on the page's own origin. */
  apiBase: string;
  /** At least one; the person chooses where there are several. */
  providers: readonly PaneProvider[];
}

export interface PaneProvider {
  kind: 'entra' | 'openid';
  id: string;
  /** On the button; absent for Entra ID, whose name the words know. */
  name?: string;
  /** The issuer of an OpenID provider; of Entra ID `https://login.microsoftonline.com/{tenant or organizations}/v2.0`. */
  authority: string;
  clientId: string;
  scope: string;
  /** Sent as RFC 8707 `resource`; absent where the scope alone says what the token is for (Entra ID). */
  audience?: string;
  /** Absent where the provider may sign in whoever it knows without asking. */
  prompt?: 'login' | 'select_account';
  /** Of `tenken` on the command line, where it is registered apart from the pane. */
  cliClientId?: string;
}

/** The permission that a token for our API carries. */
export const apiScope = 'Tenken.Use';
