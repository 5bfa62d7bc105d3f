import { standingOf } from '#domain/round/round-standing.ts';
import { auditText } from '../ports/audit-text.ts';
import type { ExportLine } from '../ports/export-line.ts';
import { type KeptKind, keptWord } from '../ports/kept.ts';
import type { RoundAddress, Store } from '../ports/store.ts';
import { contentFingerprint } from './content-fingerprint.ts';
import type { EnteredPlan } from './enter-plan.ts';
import { inBatches } from './in-batches.ts';
import { lineContent, lineText } from './numbered-line.ts';

/**
 * The fingerprint of what is stored, by the text of a line: of all that the lines are about, and of the revision before
 * each. A thing's revisions are read together, and so is the stretch of the audit: a reading for each line would take
 * longer than one request may.
 */
export async function readStored(
  store: Store,
  { address, round }: EnteredPlan,
  lines: readonly ExportLine[],
): Promise<Map<string, string>> {
  const stored = new Map<string, string>();
  const keep = (line: ExportLine) => stored.set(lineText(line), contentFingerprint(lineContent(line)));
  if (round) keep({ kind: 'round', address, ...round });
  if (round?.reopened || round?.final) keep({ kind: 'standing', address, ...standingOf(round) });
  await inBatches(thingsOf(lines), (thing) => readThing(store, address, thing, keep));
  await readAudit(store, address, lines, keep);
  return stored;
}

type Keep = (line: ExportLine) => void;

/** From the revision before the first that is asked for. */
interface AskedThing {
  of: KeptKind;
  word: string;
  first: number;
  last: number;
}

function thingsOf(lines: readonly ExportLine[]): AskedThing[] {
  const things = new Map<string, AskedThing>();
  for (const line of lines) {
    if (line.kind !== 'revision') continue;
    const { of } = line;
    const { revision } = line.head;
    const word = keptWord(line);
    const { first, last } = things.get(word) ?? { first: revision, last: revision };
    things.set(word, { of, word, first: Math.min(first, revision), last: Math.max(last, revision) });
  }
  return [...things.values()];
}

async function readThing(
  store: Store,
  address: RoundAddress,
  { of, word, first, last }: AskedThing,
  keep: Keep,
): Promise<void> {
  for (let after = first - 2; after < last; ) {
    const revisions = await store.listRevisionsAfter(address, { of, word }, Math.max(after, 0));
    for (const kept of revisions) keep({ kind: 'revision', address, ...kept });
    const newest = revisions.at(-1);
    if (!newest) return;
    after = newest.head.revision;
  }
}

async function readAudit(
  store: Store,
  address: RoundAddress,
  lines: readonly ExportLine[],
  keep: Keep,
): Promise<void> {
  const asked = lines.flatMap((line) => (line.kind === 'audit' ? [line.record] : []));
  const texts = new Set(asked.map(auditText));
  const last = [...texts].sort().at(-1);
  if (last === undefined) return;
  // A time alone sorts before every record of that time, and after all before it.
  let [after = ''] = asked.map(({ at }) => at).sort();
  while (after < last) {
    const records = await store.listAuditAfter(address, after);
    for (const record of records) if (texts.has(auditText(record))) keep({ kind: 'audit', address, record });
    const newest = records.at(-1);
    if (!newest) return;
    after = auditText(newest);
  }
}
