import { joinPlace, parentOf } from './json.ts';
import type { CellPlace } from './workbook-problem.ts';

/** Where in the workbook stands what a place of the definition means: `projects[3].departments` → 事業, C5. */
export interface NotedPlaces {
  /** The first that is named for a place counts, and for all places above it that are not named. */
  note(place: string, at: string, cell: CellPlace): void;
  /** The cell of the place itself, or of the nearest place above it. */
  find(place: string): CellPlace | undefined;
}

export function createNotedPlaces(): NotedPlaces {
  const cells = new Map<string, CellPlace>();
  const noteOne = (place: string, cell: CellPlace) => {
    if (!cells.has(place)) cells.set(place, cell);
  };
  return {
    note(place, at, cell) {
      noteOne(joinPlace(place, at), cell);
      for (let above = parentOf(at); above !== undefined; above = parentOf(above)) {
        noteOne(joinPlace(place, above), cell);
      }
    },
    find(place) {
      let wanted = place;
      while (wanted !== '') {
        const cell = cells.get(wanted);
        if (cell) return cell;
        wanted = wanted.slice(0, Math.max(wanted.lastIndexOf('.'), wanted.lastIndexOf('['), 0));
      }
      return cells.get('');
    },
  };
}
