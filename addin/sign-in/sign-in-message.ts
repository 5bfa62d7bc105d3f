/** What the dialog tells the pane when it is through. */
export type SignInMessage =
  | { kind: 'signedIn'; token: string; expiresAt: number }
  | { kind: 'cancelled' }
  | { kind: 'failed' };

/** Nothing for a text that no dialog of ours sends. */
export function findSignInMessage(text: string): SignInMessage | undefined {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
  if (message.kind === 'cancelled' || message.kind === 'failed') return { kind: message.kind };
  if (message.kind !== 'signedIn' || !('token' in message) || !('expiresAt' in message)) return undefined;
  const { token, expiresAt } = message;
  const isSound = typeof token === 'string' && token !== '' && typeof expiresAt === 'number';
  return isSound ? { kind: 'signedIn', token, expiresAt } : undefined;
}
