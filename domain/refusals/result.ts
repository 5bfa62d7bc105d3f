import type { Refusal } from './refusal.ts';

/** An answer that can be an expected no. */
export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };
