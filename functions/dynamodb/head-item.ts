import { feedText } from '../ports/feed-text.ts';
import type { KeptHead, KeptKind, KeptRevision } from '../ports/kept.ts';
import type { RoundAddress } from '../ports/store.ts';
import type { KeptPlaces } from './kept-places.ts';
import * as keys from './keys.ts';
import type { Item } from './pages.ts';

/**
 * A sheet lies in both feeds of the sheets; everything else in feeds of its own, so that whoever follows the sheets
 * never meets a head that is no sheet.
 */
export function placesOf(round: RoundAddress, kept: KeptRevision): KeptPlaces {
  const key = keys.thingKey(round, kept);
  return {
    head: { ...key, ...feedsOf(round, kept, key.sk) },
    revision: keys.thingRevisionKey(round, kept, kept.head.revision),
  };
}

function feedsOf(round: RoundAddress, kept: KeptRevision, word: string): Item {
  const all = keys.roundPartition(round);
  if (kept.of === 'rating' || kept.of === 'opinion')
    return { feedPk: keys.indicatorFeed(all), feedSk: `${kept.head.updatedAt}#${word}` };
  const own = keys.departmentPartition(round, kept.head.department);
  const isSheet = kept.of === 'sheet';
  const at = isSheet ? feedText(kept.head) : `${kept.head.updatedAt}#${word}`;
  return {
    feedPk: isSheet ? all : keys.indicatorFeed(all),
    feedSk: at,
    departmentPk: isSheet ? own : keys.indicatorFeed(own),
    departmentSk: at,
  };
}

/** What was stored as a head or as a revision; the key that it was read by says of which kind it is. */
export function headOf<Head extends KeptHead>(item: Item): Head {
  return item.head;
}

export function keptOf(of: KeptKind, item: Item): KeptRevision {
  return { of, head: item.head };
}
