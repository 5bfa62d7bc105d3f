import { standingOf } from '#domain/round/round-standing.ts';
import { auditText } from '../ports/audit-text.ts';
import type { ExportLine } from '../ports/export-line.ts';
import { type KeptKind, keptKinds } from '../ports/kept.ts';
import type { RoundAddress, Store, StoredRound } from '../ports/store.ts';
import type { ExportPlace } from './export-place.ts';
import { linePlace } from './line-place.ts';

export interface PlacedLine {
  line: ExportLine;
  place: ExportPlace;
}

/** Each up to 1 MB of revisions at once; no more than these are held. */
const thingsAtOnce = 16;

/**
 * Everything that is kept of a round, in an order that does not change while more is added: the round, each thing's
 * revisions from the first, the audit from the first, where the round stands. Begins after the line at `place`.
 */
export async function* linesAfter(
  store: Store,
  address: RoundAddress,
  round: StoredRound,
  place?: ExportPlace,
): AsyncGenerator<PlacedLine> {
  const { definition, state } = round;
  if (!place) yield placed({ kind: 'round', address, definition, state });
  if (place?.of === 'standing') return;
  for (const of of keptKinds) {
    if (place && isPast(place, of)) continue;
    yield* revisionsAfter(
      store,
      address,
      of,
      place && 'word' in place && place.of === of ? place : undefined,
    );
  }
  yield* auditAfter(store, address, place?.of === 'audit' ? place.text : undefined);
  if (round.reopened || round.final) yield placed({ kind: 'standing', address, ...standingOf(round) });
}

function isPast(place: ExportPlace, of: KeptKind): boolean {
  if (place.of === 'round' || place.of === 'standing') return false;
  return place.of === 'audit' || keptKinds.indexOf(of) < keptKinds.indexOf(place.of);
}

async function* revisionsAfter(
  store: Store,
  address: RoundAddress,
  of: KeptKind,
  place: { word: string; revision: number } | undefined,
): AsyncGenerator<PlacedLine> {
  if (place) yield* restOfThing(store, address, { of, word: place.word }, place.revision);
  let after = place?.word;
  do {
    const page = await store.listWords(address, of, after);
    yield* revisionsOf(store, address, of, page.words);
    after = page.next;
  } while (after !== undefined);
}

/** The beginnings of several things are read at once; few have more revisions than that. */
async function* revisionsOf(
  store: Store,
  address: RoundAddress,
  of: KeptKind,
  words: readonly string[],
): AsyncGenerator<PlacedLine> {
  for (let start = 0; start < words.length; start += thingsAtOnce) {
    const things = words.slice(start, start + thingsAtOnce).map((word) => ({ of, word }));
    const begun = await Promise.all(things.map((thing) => store.listRevisionsAfter(address, thing, 0)));
    for (const [index, thing] of things.entries()) {
      const revisions = begun[index] ?? [];
      for (const kept of revisions) yield placed({ kind: 'revision', address, ...kept });
      yield* restOfThing(store, address, thing, revisions.at(-1)?.head.revision ?? 0);
    }
  }
}

async function* restOfThing(
  store: Store,
  address: RoundAddress,
  thing: { of: KeptKind; word: string },
  after: number,
): AsyncGenerator<PlacedLine> {
  for (let last = after; ; ) {
    const revisions = await store.listRevisionsAfter(address, thing, last);
    for (const kept of revisions) yield placed({ kind: 'revision', address, ...kept });
    const newest = revisions.at(-1);
    if (!newest) return;
    last = newest.head.revision;
  }
}

function placed(line: ExportLine): PlacedLine {
  return { line, place: linePlace(line) };
}

async function* auditAfter(
  store: Store,
  address: RoundAddress,
  after: string | undefined,
): AsyncGenerator<PlacedLine> {
  for (let last = after; ; ) {
    const records = await store.listAuditAfter(address, last);
    for (const record of records) {
      last = auditText(record);
      yield placed({ kind: 'audit', address, record });
    }
    if (records.length === 0) return;
  }
}
