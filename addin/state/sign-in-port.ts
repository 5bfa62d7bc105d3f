/** Who is signed in, and the token for the server. Implemented in `addin/workbook` (dialog with code + PKCE). */
export interface SignInPort {
  /** A valid token without asking anybody, or nothing. */
  findToken(): Promise<string | undefined>;
  /** Opens the provider's page; nothing where the person closed it. Must be called from a press of a button. */
  signIn(): Promise<
    | { kind: 'signedIn'; token: string }
    | { kind: 'cancelled' }
    | { kind: 'failed'; why: 'blocked' | 'provider' }
  >;
  signOut(): Promise<void>;
}
