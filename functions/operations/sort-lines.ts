import type { ExportLine } from '../ports/export-line.ts';
import type { Store } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';
import { contentFingerprint } from './content-fingerprint.ts';
import type { EnteredPlan } from './enter-plan.ts';
import { lineContent, lineText, type NumberedLine, revisionLineText } from './numbered-line.ts';
import { readStored } from './read-stored.ts';

export interface SortedLines {
  /** Not stored yet. */
  fresh: NumberedLine[];
  /** How many are stored, word for word. */
  known: number;
}

/**
 * Which lines are new. Refusals: `importDiffers` where one says something else than what is stored or than a line before
 * it, `malformed` for a revision without the one before it.
 */
export async function sortLines(
  store: Store,
  entered: EnteredPlan,
  lines: readonly ExportLine[],
): Promise<Answer<SortedLines>> {
  const said = await readStored(store, entered, lines);
  const fresh: NumberedLine[] = [];
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    const text = lineText(line);
    const content = contentFingerprint(lineContent(line));
    const before = said.get(text);
    if (before !== undefined && before !== content) return refuse('importDiffers', { line: number });
    if (before === undefined) fresh.push({ line, number });
    said.set(text, content);
  }
  const lonely = fresh.find(({ line }) => isLonely(line, said));
  if (lonely) return refuse('malformed', { place: `lines.${lonely.number}` });
  return { ok: true, value: { fresh, known: lines.length - fresh.length } };
}

/** A page of the export that never came would leave a gap in the ledger, which nothing closes later. */
function isLonely(line: ExportLine, said: ReadonlyMap<string, string>): boolean {
  if (line.kind !== 'revision' || line.head.revision === 1) return false;
  return !said.has(revisionLineText(line, line.head.revision - 1));
}
