import type { RoundKey } from './tenken-api.ts';

/** Where everything of a round lies, under `/api/v1`. */
export function roundPath(round: RoundKey): string {
  return `/plans/${encodeURIComponent(round.plan)}/rounds/${round.fiscalYear}`;
}
