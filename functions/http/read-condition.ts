import { idempotencyKeySchema } from '#domain/protocol/idempotency-key-schema.ts';
import { type Answer, refuse } from '../operations/answer.ts';
import type { Call } from './call.ts';

/** If-Match `"<revision>"`, `"0"` for a new sheet, and Idempotency-Key. */
export function readCondition(call: Call): Answer<{ base: number; idempotencyKey: string }> {
  const [, base] = /^"(\d{1,6})"$/.exec(call.header('if-match') ?? '') ?? [];
  if (base === undefined) return refuse('malformed', { place: 'if-match' });
  const key = idempotencyKeySchema.safeParse(call.header('idempotency-key'));
  if (!key.success) return refuse('malformed', { place: 'idempotency-key' });
  return { ok: true, value: { base: Number(base), idempotencyKey: key.data } };
}
