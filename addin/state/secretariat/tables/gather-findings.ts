import type { ApiAnswer } from '#addin/api/tenken-api.ts';
import type { Checks } from '#addin/state/checks.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { lastYearOf } from '#domain/round/last-year-of.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { OtherSheet } from '#domain/rules/rule.ts';
import type { SheetQuestion } from '#domain/rules/sheet-context.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { isHandedIn } from '#domain/tables/findings-table.ts';
import type { SecretariatDesk } from '../secretariat-desk.ts';
import { breathe } from './breathe.ts';
import type { Counted } from './pull.ts';

type Findings = Record<string, readonly Finding[]>;
type LastRound = { definition: PlanDefinition; heads: readonly SheetHead[] };

/** With more sheets than these, those of a department are read beside each other only. */
const mostBeside = 300;
/** A slice ends after so many sheets or milliseconds, whichever is first. */
const slice = { sheets: 50, milliseconds: 50 };

/**
 * What the rules notice in every sheet that was handed in. Sheets that stand with the same others as last time are not
 * read again.
 */
export function createFindings(
  desk: SecretariatDesk,
): (tell: (counted: Counted) => void) => Promise<ApiAnswer<Findings>> {
  const { store, ports, opened } = desk;
  const { definition } = opened.round;
  const kept = new Map<string, KeptGroup>();
  let lastRound: LastRound | 'none' | undefined;

  return async (tell) => {
    const checks = await ports.checks().catch(() => undefined);
    if (!checks) return { kind: 'unreachable' };
    const hasIndicators = (definition.indicators ?? []).length > 0;
    const actuals = hasIndicators ? await ports.api.readActuals(opened.role.round) : undefined;
    if (actuals && actuals.kind !== 'ok') return actuals;
    const last = lastRound ? ({ kind: 'ok', value: lastRound } as const) : await readLastRound(desk);
    if (last.kind !== 'ok') return last;
    lastRound = last.value;
    const reading: Reading = { desk, checks, actuals: actuals?.value, last: lastRound };
    return { kind: 'ok', value: await readGroups(groupsOf(store.get().heads), reading, { kept, tell }) };
  };
}

interface Reading {
  desk: SecretariatDesk;
  checks: Checks;
  actuals: readonly Actual[] | undefined;
  last: LastRound | 'none';
}

interface KeptGroup {
  heads: readonly SheetHead[];
  actuals: string;
  findings: Findings;
}

/** Sheets that are read beside each other. */
function groupsOf(heads: Readonly<Record<string, SheetHead>>): Map<string, SheetHead[]> {
  const all = Object.values(heads);
  if (all.length <= mostBeside) return new Map([['', all]]);
  const groups = new Map<string, SheetHead[]>();
  for (const head of all) {
    const group = groups.get(head.department);
    if (group) group.push(head);
    else groups.set(head.department, [head]);
  }
  return groups;
}

async function readGroups(
  groups: Map<string, SheetHead[]>,
  reading: Reading,
  { kept, tell }: { kept: Map<string, KeptGroup>; tell: (counted: Counted) => void },
): Promise<Findings> {
  const of = [...groups.values()].reduce((sum, { length }) => sum + length, 0);
  const actuals = JSON.stringify(reading.actuals ?? []);
  const all: Findings = {};
  let steps = 0;
  const pause = slices(reading.desk, () => tell({ done: Math.floor(steps / 2), of }));
  const step = async () => {
    steps += 1;
    await pause();
  };
  for (const [name, heads] of groups) {
    const before = kept.get(name);
    const isKept = before !== undefined && isSame(before, heads, actuals);
    const findings = isKept ? before.findings : await readGroup(heads, reading, step);
    if (isKept) steps += heads.length * 2;
    kept.set(name, { heads, actuals, findings });
    Object.assign(all, findings);
  }
  return all;
}

/**
 * First each sheet by itself, then what stands between them: what the second pass reads of all sheets at once is kept
 * from the first, so that no step takes long.
 */
async function readGroup(
  heads: readonly SheetHead[],
  reading: Reading,
  step: () => Promise<void>,
): Promise<Findings> {
  const { desk, checks } = reading;
  const others = heads.map(asOther);
  const found: Record<string, Finding[]> = {};
  for (const check of [checks.checkFields, checks.checkAcross]) {
    for (const head of heads) {
      const id = sheetKeyText(head);
      const question = isHandedIn(desk.opened.round.definition, head)
        ? questionOf(head, others, reading)
        : undefined;
      if (question) found[id] = [...(found[id] ?? []), ...check(question)];
      await step();
    }
  }
  return found;
}

function isSame(before: KeptGroup, heads: readonly SheetHead[], actuals: string): boolean {
  return (
    before.actuals === actuals &&
    before.heads.length === heads.length &&
    heads.every((head, index) => before.heads[index] === head)
  );
}

/** Called after each sheet; breathes at the end of a slice. */
function slices({ ports }: SecretariatDesk, tell: () => void): () => Promise<void> {
  let sheets = 0;
  let started = Date.parse(ports.now());
  return async () => {
    sheets += 1;
    if (sheets < slice.sheets && Date.parse(ports.now()) - started < slice.milliseconds) return;
    tell();
    await breathe(ports);
    sheets = 0;
    started = Date.parse(ports.now());
  };
}

function questionOf(
  head: SheetHead,
  others: readonly OtherSheet[],
  { desk, actuals, last }: Reading,
): SheetQuestion | undefined {
  const plan = desk.opened.round.definition;
  const project = plan.projects.find(({ id }) => id === head.project);
  if (!project) return undefined;
  const lastYear = last === 'none' ? undefined : lastYearOf(last.definition, plan, head, last.heads);
  const { department, entries } = head;
  return { plan, project, department, entries, lastYear, actuals, others };
}

function asOther({ project, department, entries }: SheetHead): OtherSheet {
  return { project, department, entries };
}

/** The whole of last year at once, so that no sheet is asked for by itself; where there was none, nothing. */
async function readLastRound({ ports, opened }: SecretariatDesk): Promise<ApiAnswer<LastRound | 'none'>> {
  const { plan, fiscalYear } = opened.role.round;
  const key = opened.round.definition.follows ?? { plan, fiscalYear: fiscalYear - 1 };
  const round = await ports.api.round({ plan: key.plan, fiscalYear: key.fiscalYear });
  if (round.kind === 'refused' && isAbsent(round.refusal.code)) return { kind: 'ok', value: 'none' };
  if (round.kind !== 'ok') return round;
  const changes = await ports.api.changes({ plan: key.plan, fiscalYear: key.fiscalYear });
  if (changes.kind !== 'ok') return changes;
  return { kind: 'ok', value: { definition: round.value.definition, heads: changes.value.heads } };
}

/** A round that another plan keeps may be closed to this secretariat. */
function isAbsent(code: string): boolean {
  return code === 'notFound' || code === 'notAllowed' || code === 'notAMember';
}
