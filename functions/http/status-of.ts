import type { RefusalCode } from '#domain/refusals/refusal.ts';

/** Total over the codes, or it does not compile. */
export const statusOf = {
  notSignedIn: 401,
  notAMember: 403,
  notFound: 404,
  notAllowed: 403,
  malformed: 400,
  overtaken: 412,
  keyReused: 422,
  moveNotPossible: 409,
  remarkMissing: 422,
  reasonMissing: 422,
  gradeUnknown: 422,
  pointsWrong: 422,
  actualUnclear: 422,
  findingsBlock: 422,
  fieldUnknown: 422,
  entriesTooLong: 422,
  tooLarge: 413,
  roundClosed: 409,
  busy: 503,
} as const satisfies Record<RefusalCode, number>;
