/** What the add-in and the server agree on with the provider of this machine. */
export const identitySettings = {
  clientId: 'tenken-addin',
  /** The API that a token is for. */
  audience: 'api://tenken',
  apiScope: 'Tenken.Use',
  signInScope: 'openid profile Tenken.Use',
  /** Where the provider lies on the origin. */
  mount: '/identity',
  sessionCookie: 'tenken_session',
  redirectPath: '/addin/sign-in.html',
} as const;

export function issuerOf(origin: string): string {
  return origin + identitySettings.mount;
}
