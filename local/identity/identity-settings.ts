/** What the add-in and the server agree on with the provider of this machine. */
export const identitySettings = {
  clientId: 'tenken-addin',
  /** Of the command line, a program on the person's own machine (RFC 8252). */
  cliClientId: 'tenken-cli',
  /** The API that a token is for. */
  audience: 'api://tenken',
  apiScope: 'Tenken.Use',
  signInScope: 'openid profile Tenken.Use',
  /** Where the provider lies on the origin. */
  mount: '/identity',
  sessionCookie: 'tenken_session',
  redirectPath: '/addin/sign-in.html',
  /** Of the command line: any port of this machine (RFC 8252, 7.3). */
  cliRedirect: 'http://127.0.0.1/',
} as const;

export function issuerOf(origin: string): string {
  return origin + identitySettings.mount;
}
