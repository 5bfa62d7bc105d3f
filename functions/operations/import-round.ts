import type { ExportLine } from '../ports/export-line.ts';
import type { Person } from '../ports/person.ts';
import type { Answer } from './answer.ts';
import { createImportedRound } from './create-imported-round.ts';
import { enterPlan } from './enter-plan.ts';
import type { RoundPath } from './enter-round.ts';
import type { OperationPorts } from './operation-ports.ts';
import { refuseLines } from './refuse-lines.ts';
import { sortLines } from './sort-lines.ts';
import { storeLines } from './store-lines.ts';

export interface ImportRequest {
  /** In the order of their export; the round first where it is not there yet. */
  lines: readonly ExportLine[];
  dryRun?: true;
}

export interface Imported {
  stored: number;
  known: number;
}

/**
 * Brings what was exported back: into a closed round, or one that the lines begin with, which is then created closed.
 * Only what is absent is written, and nothing at all where a line says something else than what is stored. The round's
 * own audit is the exported one; that there was an import stands in the municipality's. Refusals: those of the door,
 * those of `refuseLines`, `sortLines` and `storeLines` (facts: `place` or `line`, the first line being 1), `busy`.
 */
export async function importRound(
  ports: OperationPorts,
  person: Person,
  path: RoundPath,
  { lines, dryRun }: ImportRequest,
): Promise<Answer<Imported>> {
  const entered = await enterPlan(ports.store, person, path, 'importRound');
  if (!entered.ok) return entered;
  const refused = refuseLines(entered.value, lines);
  if (refused) return refused;
  const sorted = await sortLines(ports.store, entered.value, lines);
  if (!sorted.ok) return sorted;
  const { fresh, known } = sorted.value;
  const imported = { stored: fresh.length, known };
  if (dryRun) return { ok: true, value: imported };
  const [first] = fresh;
  const isRefused =
    (first?.line.kind === 'round' && (await createImportedRound(ports, person, first.line.definition))) ||
    (await storeLines(ports.store, entered.value, lines, fresh));
  if (isRefused) return isRefused;
  if (fresh.length > 0) await record(ports, person, path, fresh.length);
  return { ok: true, value: imported };
}

async function record(
  { store, clock, ids }: OperationPorts,
  { municipality, subject, name }: Person,
  { plan, fiscalYear }: RoundPath,
  stored: number,
): Promise<void> {
  const by = { id: ids.next(), at: clock.now(), subject, by: name };
  await store.saveAdministration(municipality, { ...by, action: 'importRound', plan, fiscalYear, stored });
}
