import type { ExportLine } from '../ports/export-line.ts';
import { type KeptRevision, keptWord } from '../ports/kept.ts';
import type { Store } from '../ports/store.ts';
import { type Refused, refuse } from './answer.ts';
import { contentFingerprint } from './content-fingerprint.ts';
import type { EnteredPlan } from './enter-plan.ts';
import { inBatches } from './in-batches.ts';
import { lineContent, type NumberedLine } from './numbered-line.ts';
import { storedContent } from './sort-lines.ts';

/**
 * Into the ledger what is new, then the heads, also of what was known: an import that was broken off is made whole by
 * sending it again. Refusals: `importDiffers` where somebody else stored something at that very moment.
 */
export async function storeLines(
  store: Store,
  entered: EnteredPlan,
  lines: readonly ExportLine[],
  fresh: readonly NumberedLine[],
): Promise<Refused | undefined> {
  const outcomes = await inBatches(fresh, (one) => storeLine(store, entered, one));
  const refused = outcomes.find((outcome) => outcome !== undefined);
  if (refused) return refused;
  await inBatches(newestOf(lines), (kept) => store.raiseHead(entered.address, kept));
  return undefined;
}

async function storeLine(
  store: Store,
  entered: EnteredPlan,
  { line, number }: NumberedLine,
): Promise<Refused | undefined> {
  if (line.kind === 'round') return undefined;
  const isAdded =
    line.kind === 'audit'
      ? await store.addAuditRecord(entered.address, line.record)
      : await store.addRevision(entered.address, keptOf(line));
  if (isAdded) return undefined;
  const stored = await storedContent(store, entered, line);
  const isSame = contentFingerprint(stored) === contentFingerprint(lineContent(line));
  return isSame ? undefined : refuse('importDiffers', { line: number });
}

function newestOf(lines: readonly ExportLine[]): KeptRevision[] {
  const newest = new Map<string, KeptRevision>();
  for (const line of lines) {
    if (line.kind !== 'revision') continue;
    const word = keptWord(line);
    if ((newest.get(word)?.head.revision ?? 0) < line.head.revision) newest.set(word, keptOf(line));
  }
  return [...newest.values()];
}

/** Nothing of the line around it is stored with it. */
function keptOf(line: Extract<ExportLine, { kind: 'revision' }>): KeptRevision {
  if (line.of === 'sheet') return { of: line.of, head: line.head };
  return line.of === 'actual' ? { of: line.of, head: line.head } : { of: line.of, head: line.head };
}
