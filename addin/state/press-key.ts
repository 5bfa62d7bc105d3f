import type { RoundKey } from '#addin/api/tenken-api.ts';

/**
 * The Idempotency-Key of a press, made from what it is about and what is sent: 64 hexadecimal digits (SHA-256). The same
 * content on the same base is always a retry, so the key needs to be kept nowhere: it is the same after the pane was
 * reloaded or the file was opened on another machine.
 */
export async function pressKey(
  round: RoundKey,
  about: readonly string[],
  content: Record<string, unknown>,
): Promise<string> {
  const text = JSON.stringify([round.plan, round.fiscalYear, ...about, sorted(content)]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, inner]) => [key, sorted(inner)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
