import type { Entries } from '#domain/sheet/entries.ts';
import { type FindingAnswer, holdsFor, isToSame, mostAnswers } from '#domain/sheet/finding-answer.ts';
import { joinAnswers, settleAnswers } from '#domain/sheet/join-answers.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { SheetAnswers } from '#domain/workbook/workbook-answers.ts';
import type { DepartmentState } from './department-state.ts';
import { fieldsOfSheet } from './fields-of-sheet.ts';
import { textsOnSheet } from './sheet-texts.ts';

/** The state with these heads of the server; what they already hold of answers waits no longer. */
export function withHeads(now: DepartmentState, fresh: readonly SheetHead[]): DepartmentState {
  const heads = Object.fromEntries(fresh.map((head) => [sheetKeyText(head), head]));
  const kept = fresh.flatMap(({ project, department, answers = [] }) => {
    const id = sheetKeyText({ project, department });
    const settled = settleAnswers(now.kept[id]?.answers ?? [], answers);
    const isAny = settled.length > 0 || now.kept[id] !== undefined;
    return isAny ? [[id, { project, department, answers: settled }] as const] : [];
  });
  return withKept({ ...now, heads: { ...now.heads, ...heads } }, Object.fromEntries(kept));
}

/** The state with what the workbook keeps of these sheets. */
export function withKept(
  now: DepartmentState,
  fresh: Readonly<Record<string, SheetAnswers>>,
): DepartmentState {
  const next = { ...now, kept: { ...now.kept, ...fresh } };
  const said = next.sheets.map((key) => [sheetKeyText(key), saidOf(next, key)] as const);
  return { ...next, said: Object.fromEntries(said.filter(([, answers]) => answers.length > 0)) };
}

function saidOf({ kept, heads, refreshedAt }: DepartmentState, key: SheetKey): FindingAnswer[] {
  const id = sheetKeyText(key);
  const isHeard = heads[id] !== undefined || refreshedAt !== undefined;
  return joinAnswers(kept[id]?.answers ?? [], isHeard ? (heads[id]?.answers ?? []) : undefined);
}

/** What goes along with a push: what is said of words that still stand; absent where nothing is and nothing was. */
export function answersToSend(now: DepartmentState, key: SheetKey): FindingAnswer[] | undefined {
  const id = sheetKeyText(key);
  const answers = standing(now.said[id] ?? [], textsNow(now, key)).slice(-mostAnswers);
  return answers.length > 0 || now.heads[id]?.answers?.length ? answers : undefined;
}

/** True where the server does not have what was said or withdrawn in this workbook. */
export function hasUnsentAnswers(now: DepartmentState, key: SheetKey, entries: Entries): boolean {
  const id = sheetKeyText(key);
  const known = now.heads[id]?.answers ?? [];
  return (now.kept[id]?.answers ?? []).some((one) => {
    const inHead = known.find((answer) => isToSame(answer, one));
    if (one.standing === 'withdrawn') return inHead !== undefined;
    return one.standing === 'new' && inHead?.reason !== one.reason && standing([one], entries).length > 0;
  });
}

/** The answers whose words are still in their fields. */
function standing(answers: readonly FindingAnswer[], entries: Entries): FindingAnswer[] {
  return answers.filter((answer) => isShort(answer) && holdsFor(answer, entries[answer.field] ?? ''));
}

/** The server takes no longer ones. */
function isShort({ facts }: FindingAnswer): boolean {
  return Object.values(facts).every((fact) => String(fact).length <= 1000);
}

/** Of fields that are not filled in now, as of another moment of the year, the server's text counts. */
function textsNow(now: DepartmentState, key: SheetKey): Entries {
  const plan = now.round.definition;
  const project = plan.projects.find(({ id }) => id === key.project);
  if (!project) return {};
  const written = new Set<string>(fieldsOfSheet(plan, key).map(({ id }) => id));
  const head = Object.entries(now.heads[sheetKeyText(key)]?.entries ?? {});
  const others = head.filter(([field]) => !written.has(field));
  return { ...Object.fromEntries(others), ...textsOnSheet(now, key, project) };
}
