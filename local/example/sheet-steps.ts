import { entryFields } from '#domain/plan/entry-fields.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Membership } from '#domain/rights/rights.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { Answer } from '#functions/operations/answer.ts';
import { moveSheet } from '#functions/operations/move-sheet.ts';
import type { OperationPorts } from '#functions/operations/operation-ports.ts';
import { pushSheet } from '#functions/operations/push-sheet.ts';
import type { Person } from '#functions/ports/person.ts';
import type { Store } from '#functions/ports/store.ts';
import { getDepartment } from './department-by-name.ts';
import { examplePeople } from './example-people.ts';
import { examplePlan } from './example-plan.ts';
import type { ExampleSheet } from './example-sheets.ts';

type Step = () => Promise<Answer<SheetHead>>;

/** The operations that bring a sheet to its state, at its own hours and with ids of its own: the same in every store. */
export function sheetSteps(store: Store, sheet: ExampleSheet): Step[] {
  const { person } = sheetWriter(sheet);
  const path = sheetPath(sheet, examplePlan);
  const id = (step: number) => `example-${path.fiscalYear}-${path.project}-${path.department}-${step}`;
  const push: Step = () =>
    pushSheet(portsAt(store, sheet, 0, id(0)), person, path, {
      base: 0,
      idempotencyKey: id(0),
      intent: sheet.state === 'inProgress' ? 'save' : 'submit',
      entries: entriesOf(sheet, examplePlan),
    });
  if (sheet.state !== 'returned' && sheet.state !== 'accepted') return [push];
  const move = sheet.state === 'returned' ? 'return' : 'accept';
  const review: Step = () =>
    moveSheet(portsAt(store, sheet, 4, id(1)), reviewer(), path, {
      base: 1,
      idempotencyKey: id(1),
      move,
      ...(sheet.remark === undefined ? {} : { remark: sheet.remark }),
    });
  return [push, review];
}

/** The clerk who sent it; only the people of `examplePeople` can sign in. */
export function sheetWriter(
  { department, by }: Pick<ExampleSheet, 'department' | 'by'>,
  plan = examplePlan,
): { person: Person; membership: Membership } {
  const { id } = getDepartment(department);
  return {
    person: {
      municipality: examplePlan.municipality.id,
      subject: `${id}-writer`,
      name: by,
    },
    membership: { plan: plan.id, role: 'department', department: id },
  };
}

function reviewer(): Person {
  const found = examplePeople.find(({ subject }) => subject === 'jimukyoku-1');
  if (!found) throw new Error('the example has no secretariat');
  return { municipality: examplePlan.municipality.id, subject: found.subject, name: found.name };
}

export function sheetPath(
  { number, department }: ExampleSheet,
  { id: plan, fiscalYear, projects }: PlanDefinition,
) {
  const project = projects.find((one) => one.number === number);
  if (!project) throw new Error(`№${number} is no project of the example plan`);
  return { plan, fiscalYear, project: project.id, department: getDepartment(department).id };
}

export function entriesOf(sheet: ExampleSheet, plan: PlanDefinition): Entries {
  const written = entryFields(plan).filter(({ input }) => input === 'written');
  const texts: Record<string, string> = {
    activity: sheet.activity,
    selfEvaluation: sheet.selfEvaluation,
    issues: sheet.issues,
  };
  return Object.fromEntries(written.flatMap(({ id }) => (texts[id] ? [[id, texts[id]]] : []))) as Entries;
}

/** The secretariat looks at a sheet four hours after it came. */
function portsAt(store: Store, { at }: ExampleSheet, hoursLater: number, id: string): OperationPorts {
  const time = Date.parse(`${at}:00+09:00`) + hoursLater * 3_600_000;
  return { store, clock: { now: () => new Date(time).toISOString() }, ids: { next: () => id } };
}
