import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { SecretariatState } from '../secretariat-state.ts';
import { isOfState } from './chosen-sheets.ts';

export interface PlaceInWalk {
  /** From 1; absent for a sheet that is not among those chosen. */
  at?: number | undefined;
  all: number;
  previous?: SheetKey | undefined;
  next?: SheetKey | undefined;
}

/** Where a sheet stands among those chosen, and what comes before and after it in the order of the plan. */
export function placeInWalk({ sheets, review: { walk } }: Walked, key: SheetKey): PlaceInWalk {
  const at = walk.findIndex((one) => isSame(one, key));
  if (at >= 0) return { at: at + 1, all: walk.length, previous: walk[at - 1], next: walk[at + 1] };
  const chosen = new Set(walk.map(sheetKeyText));
  const place = sheets.findIndex((one) => isSame(one, key));
  const isChosen = (one: SheetKey) => chosen.has(sheetKeyText(one));
  return {
    all: walk.length,
    previous: sheets.slice(0, Math.max(place, 0)).filter(isChosen).at(-1),
    next: sheets.slice(place + 1).find(isChosen),
  };
}

/** The next of the chosen sheets that is still to be done, from the one after it round to the one before it. */
export function nextToDo(now: SecretariatState, key: SheetKey): SheetKey | undefined {
  const { walk } = now.review;
  const at = walk.findIndex((one) => isSame(one, key));
  const around = at < 0 ? walk : [...walk.slice(at + 1), ...walk.slice(0, at)];
  return around.find((one) => !isSame(one, key) && isOfState(now, one));
}

type Walked = Pick<SecretariatState, 'sheets' | 'review'>;

function isSame(a: SheetKey, b: SheetKey): boolean {
  return a.project === b.project && a.department === b.department;
}
