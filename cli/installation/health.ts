import * as z from 'zod/mini';
import type { CallApi } from './call-api.ts';
import type { Told } from './trouble.ts';

const healthSchema = z.object({ ok: z.literal(true), release: z.string(), now: z.string() });
export type Health = z.output<typeof healthSchema>;

/** What runs there, and what time it is there. Nobody needs to be signed in. */
export function readHealth(callApi: CallApi): Promise<Told<Health>> {
  return callApi({ route: 'readHealth' }, healthSchema);
}
