import type { LedgerRecord } from '../ports/administration-store.ts';
import type { ExportLine } from '../ports/export-line.ts';
import { type KeptRevision, keptWord } from '../ports/kept.ts';
import type { Store } from '../ports/store.ts';
import { type Refused, refuse } from './answer.ts';
import { contentFingerprint } from './content-fingerprint.ts';
import type { EnteredPlan } from './enter-plan.ts';
import { lineContent, lineText, type NumberedLine } from './numbered-line.ts';
import { readStored } from './read-stored.ts';

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
  const { address } = entered;
  const records = fresh.flatMap(({ line, number }) =>
    recordOf(line).map((record) => ({ record, line, number })),
  );
  const added = await store.addToLedger(
    address,
    records.map(({ record }) => record),
  );
  const refused = await findDiffering(
    store,
    entered,
    records.filter((_, index) => added[index] === false),
  );
  if (refused) return refused;
  await store.raiseHeads(address, newestOf(lines));
  return undefined;
}

/** Nothing of the line around it is stored with it. The round is created before, and stands where it stood afterwards. */
function recordOf(line: ExportLine): LedgerRecord[] {
  if (line.kind === 'round' || line.kind === 'standing') return [];
  if (line.kind === 'audit') return [{ kind: 'audit', record: line.record }];
  return [{ kind: 'revision', kept: keptOf(line) }];
}

/** Of those that were there after all, the first that says something else. */
async function findDiffering(
  store: Store,
  entered: EnteredPlan,
  there: readonly NumberedLine[],
): Promise<Refused | undefined> {
  if (there.length === 0) return undefined;
  const lines = there.map(({ line }) => line);
  const stored = await readStored(store, entered, lines);
  const differing = there.find(
    ({ line }) => stored.get(lineText(line)) !== contentFingerprint(lineContent(line)),
  );
  return differing && refuse('importDiffers', { line: differing.number });
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

function keptOf(line: Extract<ExportLine, { kind: 'revision' }>): KeptRevision {
  const { kind: _, address: __, ...kept } = line;
  return kept;
}
