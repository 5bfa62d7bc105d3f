import type { Actual } from '#domain/indicators/actual.ts';
import type { FieldId, PlanDefinition, Project } from '#domain/plan/plan-definition.ts';
import type { LastYear } from '#domain/round/last-year.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { corpusPlan } from './corpus-plan.ts';
import type { CorpusText } from './corpus-text.ts';

/** What all rules notice on the sheet that the text stands on. */
export function checkCorpusText(one: CorpusText): Finding[] {
  const plan = corpusPlan(one.fiscalYear);
  const project = plan.projects.find(({ number }) => number === one.project);
  const department = project?.departments[0];
  if (!project || !department) throw new Error(`${one.at}: no project ${one.project}`);
  const { lastYear, otherSheet } = one;
  return checkSheet({
    ...{ plan, project, department },
    entries: entriesOf(one),
    ...(lastYear === undefined ? {} : { lastYear: lastYearOf(one, lastYear, { plan, project }) }),
    ...(otherSheet === undefined ? {} : { others: [otherOf(one, otherSheet, { plan, project })] }),
    ...(Object.keys(one.actuals).length === 0 ? {} : { actuals: actualsOf(one, plan) }),
  });
}

/** Everything that is typed on the sheet. */
export function entriesOf({ field, text, beside }: CorpusText): Entries {
  return { ...beside, [field]: text } as Entries;
}

interface Where {
  plan: PlanDefinition;
  project: Project;
}

function lastYearOf(one: CorpusText, text: string, { plan, project }: Where): LastYear {
  const { id, number, name, departments } = project;
  const department = plan.departments.find((each) => each.id === departments[0]);
  if (!department) throw new Error(`${one.at}: no department`);
  const texts = [{ field: one.field as FieldId, label: one.field, text }];
  const head = { project: { id, number, name }, department: { id: department.id, name: department.name } };
  return { fiscalYear: one.fiscalYear - 1, sheets: [{ ...head, texts }] };
}

/** The sheet of another project that the same department has or could have. */
function otherOf(one: CorpusText, text: string, { plan, project }: Where) {
  const department = project.departments[0];
  const other =
    plan.projects.find(({ id, departments }) => id !== project.id && departments[0] === department) ??
    plan.projects.find(({ id }) => id !== project.id);
  if (!other || !department) throw new Error(`${one.at}: no other project`);
  return { project: other.id, department, entries: { [one.field]: text } as Entries };
}

function actualsOf({ actuals, at, fiscalYear }: CorpusText, plan: PlanDefinition): Actual[] {
  return Object.entries(actuals).map(([key, raw]) => {
    const [number, label] = key.split(' ');
    const indicator = plan.indicators?.find((one) => one.number === number);
    const part = indicator?.parts.find((one) => one.label === label);
    if (!indicator || !part) throw new Error(`${at}: no indicator ${key}`);
    const value = Number(/[\d.]+/.exec(raw.replaceAll(',', ''))?.[0]);
    const unit = part.unit === undefined ? {} : { unit: part.unit };
    return { indicator: indicator.id, part: part.id, fiscalYear, raw, value, ...unit };
  });
}
