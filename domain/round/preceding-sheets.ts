import type { Department, DepartmentId, PlanDefinition, Project } from '../plan/plan-definition.ts';
import { type SheetKey, sheetKeys } from '../sheet/sheet-key.ts';
import { isSameThing } from './same-thing.ts';

/** A round's sheets with everyone who writes them; joint sheets have several writers. */
interface WrittenSheet {
  key: SheetKey;
  project: Project;
  writers: Department[];
}

/**
 * The sheets of last year's round that a sheet of this year goes on from, in the order of last year's plan: those of the
 * same project and of those that it succeeds, by the same department and by those that it succeeds. A sheet of a
 * department that still writes for itself is nobody else's; one whose department has left the project goes to whoever
 * is new in it. Whoever may read this year's sheet may read these.
 */
export function precedingSheets(last: PlanDefinition, now: PlanDefinition, key: SheetKey): SheetKey[] {
  const isSame = isSameThing(last, now);
  const lastSheets = writtenSheets(last);
  const nowSheets = writtenSheets(now);
  const own = nowSheets.find(
    (one) => one.key.project === key.project && one.key.department === key.department,
  );
  if (!own) return [];
  const projects = preceding(own.project, {
    before: lastSheets.map(({ project }) => project),
    today: nowSheets.map(({ project }) => project),
    isSame,
  });
  const writersToday = nowSheets
    .filter(({ project }) => project === own.project)
    .flatMap(({ writers }) => writers);
  return projects.flatMap((project) => {
    const sheets = lastSheets.filter((one) => one.project === project);
    const rounds = { before: sheets.flatMap(({ writers }) => writers), today: writersToday, isSame };
    const writers = new Set(own.writers.flatMap((writer) => precedingWriters(writer, rounds)));
    return sheets.filter((sheet) => sheet.writers.some((one) => writers.has(one))).map((sheet) => sheet.key);
  });
}

function writtenSheets(plan: PlanDefinition): WrittenSheet[] {
  const projects = new Map(plan.projects.map((project) => [project.id, project]));
  const departments = new Map(plan.departments.map((department) => [department.id, department]));
  const found = (ids: readonly DepartmentId[]) => ids.flatMap((id) => departments.get(id) ?? []);
  return sheetKeys(plan).flatMap((key) => {
    const project = projects.get(key.project);
    if (!project) return [];
    return [
      {
        key,
        project,
        writers: found(project.written === 'jointly' ? project.departments : [key.department]),
      },
    ];
  });
}

interface Rounds<Thing> {
  before: readonly Thing[];
  today: readonly Thing[];
  isSame(before: Thing, today: Thing): boolean;
}

type Thing<Id extends string> = { id: Id; succeeds?: Id[] };

/** What was there last year and is this thing, or what this thing took the place of: wholly, or when it was set up. */
function preceding<One extends Thing<string>>(thing: One, { before, today, isSame }: Rounds<One>): One[] {
  const wasThere = before.some((old) => isSame(old, thing));
  const goesOn = (old: One) => today.some((one) => isSame(old, one));
  const named = new Set<string>(thing.succeeds ?? []);
  return [...new Set(before)].filter(
    (old) => isSame(old, thing) || (named.has(old.id) && !(wasThere && goesOn(old))),
  );
}

/** Where the plan names nobody before it, a department that is new here follows those that are here no longer. */
function precedingWriters(writer: Department, rounds: Rounds<Department>): Department[] {
  const own = preceding(writer, rounds);
  if (own.length > 0) return own;
  const followed = new Set(rounds.today.flatMap((one) => preceding(one, rounds)));
  return rounds.before.filter((old) => !followed.has(old));
}
