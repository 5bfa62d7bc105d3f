import { doOverlap } from './check-years.ts';
import type { Placed } from './find-repeated.ts';
import type { Validity } from './validity.ts';

/** A text that must be the only one in its years. */
export interface Dated extends Placed {
  valid: Validity | undefined;
  /** Texts of one owner do not clash. */
  owner?: string;
}

/** Every text that stands a second time in a year in which it stood before, with the place where it did. */
export function findClashing<One extends Dated>(texts: readonly One[]): (One & { first: string })[] {
  const earlier = new Map<string, One[]>();
  return texts.flatMap((one) => {
    const before = earlier.get(one.text) ?? [];
    const first = before.find(
      (other) => (one.owner === undefined || one.owner !== other.owner) && doOverlap(one.valid, other.valid),
    );
    if (first) return [{ ...one, first: first.place }];
    earlier.set(one.text, before);
    before.push(one);
    return [];
  });
}
