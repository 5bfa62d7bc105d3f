import type { ExportLine } from '../ports/export-line.ts';
import type { Store } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';
import { contentFingerprint } from './content-fingerprint.ts';
import type { EnteredPlan } from './enter-plan.ts';
import { inBatches } from './in-batches.ts';
import { lineContent, lineText, type NumberedLine, revisionLineText } from './numbered-line.ts';

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
  const numbered = lines.map((line, index) => ({ line, number: index + 1 }));
  const stored = await inBatches(numbered, ({ line }) => storedContent(store, entered, line));
  const said = new Map<string, string>();
  const fresh: NumberedLine[] = [];
  for (const [index, one] of numbered.entries()) {
    const text = lineText(one.line);
    const content = contentFingerprint(lineContent(one.line));
    const before = said.get(text) ?? fingerprintOf(stored[index]);
    if (before !== undefined && before !== content) return refuse('importDiffers', { line: one.number });
    if (before === undefined) fresh.push(one);
    said.set(text, content);
  }
  const lonely = await findLonely(store, entered, fresh, said);
  if (lonely) return refuse('malformed', { place: `lines.${lonely.number}` });
  return { ok: true, value: { fresh, known: lines.length - fresh.length } };
}

/** What is stored of the thing that the line is about; nothing where nothing is. */
export async function storedContent(
  store: Store,
  { address, round }: EnteredPlan,
  line: ExportLine,
): Promise<unknown> {
  if (line.kind === 'round') return round?.definition;
  if (line.kind === 'audit') return store.findAuditRecord(address, line.record);
  return (await store.findRevision(address, line, line.head.revision))?.head;
}

function fingerprintOf(content: unknown): string | undefined {
  return content === undefined ? undefined : contentFingerprint(content);
}

/** A page of the export that never came would leave a gap in the ledger, which nothing closes later. */
async function findLonely(
  store: Store,
  { address }: EnteredPlan,
  fresh: readonly NumberedLine[],
  said: ReadonlyMap<string, string>,
): Promise<NumberedLine | undefined> {
  for (const one of fresh) {
    const { line } = one;
    if (line.kind !== 'revision' || line.head.revision === 1) continue;
    const before = line.head.revision - 1;
    if (said.has(revisionLineText(line, before))) continue;
    if (!(await store.findRevision(address, line, before))) return one;
  }
  return undefined;
}
