import type { Refusal } from '#domain/refusals/refusal.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { KeptHead } from '../ports/kept.ts';

/** What an operation gives back: a value, or an expected no with what helps to go on. */
export type Answer<T> = { ok: true; value: T } | Refused;

export interface Refused {
  ok: false;
  refusal: Refusal;
  /** With `overtaken`: what is stored now. */
  current?: KeptHead;
  /** With `findingsBlock`. */
  findings?: Finding[];
}

export function refuse(code: Refusal['code'], facts?: Refusal['facts']): Refused {
  return { ok: false, refusal: { code, ...(facts ? { facts } : {}) } };
}
