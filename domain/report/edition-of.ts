import type { RoundStanding } from '../round/round-standing.ts';
import type { Edition } from './report.ts';

/** A round that is not finalised has a draft; one that is has always the same report, and its errata. */
export function editionOf({ state, final }: RoundStanding): Edition {
  return state === 'finalised' && final ? { kind: 'final', ...final } : { kind: 'draft' };
}
