import type { AdministrationRecord } from '#domain/audit/audit-record.ts';
import { refuseFrozen } from '#domain/round/refuse-frozen.ts';
import { type RoundStanding, standingOf } from '#domain/round/round-standing.ts';
import type { ExportLine } from '../ports/export-line.ts';
import type { Person } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import { type Answer, type Refused, refuse } from './answer.ts';
import { createImportedRound } from './create-imported-round.ts';
import { type EnteredPlan, enterPlan } from './enter-plan.ts';
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
 * Only what is absent is written, and nothing at all where a line says something else than what is stored. Where the
 * lines end with where the round stood, it is finalised again, or lets in again whom it had let in. The round's own audit is the exported one; that there was an import stands in the municipality's. Refusals: those of the door,
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
  const frozen = fresh.length > 0 && refuseFrozen(entered.value.round?.state ?? 'closed');
  if (frozen) return { ok: false, refusal: frozen };
  const imported = { stored: fresh.length, known };
  if (dryRun) return done(imported);
  const [first] = fresh;
  const isRefused =
    (first?.line.kind === 'round' && (await createImportedRound(ports, person, first.line.definition))) ||
    (await storeLines(ports.store, entered.value, lines, fresh));
  if (isRefused) return isRefused;
  const standing = fresh.flatMap(({ line }) => (line.kind === 'standing' ? [standingOf(line)] : []))[0];
  const record = recordOf(ports, person, path, fresh.length);
  if (standing)
    return (await restoreStanding(ports.store, entered.value, standing, record)) ?? done(imported);
  if (fresh.length > 0) await ports.store.saveAdministration(person.municipality, record);
  return done(imported);
}

function done(imported: Imported): Answer<Imported> {
  return { ok: true, value: imported };
}

function recordOf(
  { clock, ids }: OperationPorts,
  { subject, name }: Person,
  { plan, fiscalYear }: RoundPath,
  stored: number,
): AdministrationRecord {
  const by = { id: ids.next(), at: clock.now(), subject, by: name };
  return { ...by, action: 'importRound', plan, fiscalYear, stored };
}

/** Nothing comes after it, so that a round is final only when all of it is there. */
async function restoreStanding(
  store: Store,
  { address }: EnteredPlan,
  standing: RoundStanding,
  audit: AdministrationRecord,
): Promise<Refused | undefined> {
  const round = await store.findRound(address);
  if (!round) return refuse('busy');
  const base = { version: round.version, ...standingOf(round) };
  const outcome = await store.saveRound({ base, definition: round.definition, ...standing, audit });
  return outcome === 'saved' ? undefined : refuse('busy');
}
