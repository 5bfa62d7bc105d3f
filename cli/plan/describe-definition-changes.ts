import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { compareRounds } from '#domain/round/compare-rounds.ts';
import { type RoundNote, toConfirm } from '#domain/round/round-note.ts';
import { nextRound } from '#domain/words/ja/next-round.ts';
import { sayRoundNote } from '#domain/words/round-words.ts';
import { type DifferingPlace, differingPlaces } from './differing-places.ts';

export interface DefinitionChanges {
  places: DifferingPlace[];
  /** What of it people notice, in words. */
  notes: string[];
}

/** They speak of a year that turns; here it is the same year, and nothing has to be decided anew. */
const ofTheTurn: readonly RoundNote['code'][] = ['yearMoved', ...toConfirm];

/** What a definition changes in the one that is stored for the same round. */
export function definitionChanges(stored: PlanDefinition, given: PlanDefinition): DefinitionChanges {
  const notes = compareRounds(stored, given).filter(({ code }) => !ofTheTurn.includes(code));
  return {
    places: differingPlaces(stored, given),
    notes: notes.map((note) => sayRoundNote(nextRound, note)),
  };
}

const kinds = { added: '追加', changed: '変更', removed: '削除' };
const mostShown = 20;

export function describeDefinitionChanges({ places, notes }: DefinitionChanges): string[] {
  const shown = places.slice(0, mostShown).map(({ place, kind }) => `${kinds[kind]}：${place || '全体'}`);
  const more = places.length - shown.length;
  return [...notes, ...shown, ...(more > 0 ? [`ほかに${more}か所が変わります。`] : [])];
}
