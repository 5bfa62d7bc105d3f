import type { ExportLine } from '../ports/export-line.ts';
import type { Person } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';
import { enterRound, type RoundPath } from './enter-round.ts';
import { type ExportPlace, exportPlaceText, parseExportPlace } from './export-place.ts';
import { linesAfter } from './lines-after.ts';

export interface ExportPage {
  lines: ExportLine[];
  next?: string;
}

/** Bytes of a page; an answer of Lambda holds 6 MB, quoted. One line may be larger: a definition has up to 4 MB. */
const pageBytes = 3_000_000;

/**
 * Everything that is kept of a round, a page at a time. What is written while somebody reads may be missing: an exact
 * copy is one of a closed round. Refusals: those of the door, `malformed`.
 */
export async function exportRound(
  store: Store,
  person: Person,
  path: RoundPath,
  next?: string,
): Promise<Answer<ExportPage>> {
  const place = next === undefined ? undefined : parseExportPlace(next);
  if (next !== undefined && !place) return refuse('malformed', { place: 'next' });
  const entered = await enterRound(store, person, path, 'exportRound');
  if (!entered.ok) return entered;
  const { address, round } = entered.value;
  const lines: ExportLine[] = [];
  let bytes = 0;
  let last: ExportPlace | undefined;
  for await (const placed of linesAfter(store, address, round, place)) {
    bytes += Buffer.byteLength(JSON.stringify(placed.line));
    if (last && bytes > pageBytes) return { ok: true, value: { lines, next: exportPlaceText(last) } };
    lines.push(placed.line);
    last = placed.place;
  }
  return { ok: true, value: { lines } };
}
