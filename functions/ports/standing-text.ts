import type { RoundStanding } from '#domain/round/round-standing.ts';

/** The same text for the same standing, whatever order its members came in. */
export function standingText({ state, reopened = [], final }: RoundStanding): string {
  const errata = final?.errata.map(({ day, place, was, is }) => [day, place, was, is]);
  return JSON.stringify([state, reopened, ...(final ? [final.day, errata] : [])]);
}
