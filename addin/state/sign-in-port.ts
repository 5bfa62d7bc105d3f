/** Who is signed in, and the token for the server. Implemented in `addin/workbook`. */
export interface SignInPort {
  /** At least one; the person chooses where there are several. */
  providers: readonly SignInChoice[];
  /** The one that was used here last, of `providers`. */
  lastProvider(): string | undefined;
  /** A valid token without asking anybody, or nothing. */
  findToken(): Promise<string | undefined>;
  /**
   * Lets the provider of that id ask the person, or the one used last where none is named. Must be called from a press
   * of a button.
   */
  signIn(provider?: string): Promise<
    | { kind: 'signedIn'; token: string }
    /** The person closed the window or called it off. */
    | { kind: 'cancelled' }
    | { kind: 'failed'; why: 'blocked' | 'provider' | 'network' }
  >;
  signOut(): Promise<void>;
}

/** As far as the panes name it. */
export interface SignInChoice {
  id: string;
  kind: 'entra' | 'openid';
  /** Absent for Entra ID, whose name the words know. */
  name?: string;
}
