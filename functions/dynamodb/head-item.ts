import type { RatingHead } from '#domain/grades/rating-head.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { feedText } from '../ports/feed-text.ts';
import type { KeptHead, RoundAddress } from '../ports/store.ts';
import type { KeptPlaces } from './kept-places.ts';
import * as keys from './keys.ts';
import type { Item } from './pages.ts';

/** In both feeds of the sheets. */
export function sheetPlaces(round: RoundAddress, head: SheetHead): KeptPlaces {
  const at = feedText(head);
  return {
    head: {
      ...keys.headKey(round, head),
      feedPk: keys.roundPartition(round),
      feedSk: at,
      departmentPk: keys.departmentPartition(round, head.department),
      departmentSk: at,
    },
    revision: keys.revisionKey(round, head, head.revision),
  };
}

/** In feeds of their own, so that whoever follows the sheets never meets a head that is no sheet. */
export function actualPlaces(round: RoundAddress, head: ActualHead): KeptPlaces {
  const key = keys.actualKey(round, head);
  const at = `${head.updatedAt}#${key.sk}`;
  return {
    head: {
      ...key,
      feedPk: keys.indicatorFeed(keys.roundPartition(round)),
      feedSk: at,
      departmentPk: keys.indicatorFeed(keys.departmentPartition(round, head.department)),
      departmentSk: at,
    },
    revision: keys.indicatorRevisionKey(round, key, head.revision),
  };
}

export function ratingPlaces(round: RoundAddress, head: RatingHead): KeptPlaces {
  const key = keys.ratingKey(round, head);
  return {
    head: {
      ...key,
      feedPk: keys.indicatorFeed(keys.roundPartition(round)),
      feedSk: `${head.updatedAt}#${key.sk}`,
    },
    revision: keys.indicatorRevisionKey(round, key, head.revision),
  };
}

/** What was stored as a head or as a revision; the key that it was read by says of which kind it is. */
export function headOf<Head extends KeptHead>(item: Item): Head {
  return item.head;
}
