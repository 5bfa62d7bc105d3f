import type * as z from 'zod/mini';
import { type Answer, refuse } from '../operations/answer.ts';
import type { Call } from './call.ts';

/** The body by its schema; what does not fit is `malformed` at its place, without its text. */
export function readBody<S extends z.ZodMiniType>(call: Call, schema: S): Answer<z.output<S>> {
  const parsed = schema.safeParse(call.body);
  if (parsed.success) return { ok: true, value: parsed.data };
  const place = parsed.error.issues[0]?.path.map(String).join('.').slice(0, 100) ?? '';
  return refuse('malformed', { place: `body.${place}` });
}
