import type { Actual } from '#domain/indicators/actual.ts';
import type { PlanDefinition, Project } from '#domain/plan/plan-definition.ts';
import type { LastYear } from '#domain/round/last-year.ts';
import type { OtherSheet } from '#domain/rules/rule.ts';
import { entriesOf } from './round-texts.ts';

/** A whole round with all that a rule may read: every sheet, last year's texts, the reported actuals. */
export interface RoundToCheck {
  plan: PlanDefinition;
  sheets: OtherSheet[];
  /** In the order of the sheets. */
  lastYears: LastYear[];
  actuals: Actual[];
}

/** One sheet for each project, as long as in published reports. */
export function roundToCheck(plan: PlanDefinition): RoundToCheck {
  return {
    plan,
    sheets: plan.projects.map((project) => sheetOf(plan, project)),
    lastYears: plan.projects.map((project, n) => lastYearOf(plan, project, n)),
    actuals: actualsOf(plan),
  };
}

function sheetOf(plan: PlanDefinition, project: Project): OtherSheet {
  const [department] = project.departments;
  if (!department) throw new Error(`${project.id} belongs to nobody`);
  return { project: project.id, department, entries: entriesOf(plan, project) };
}

/** The texts of another project, so that little of it stands in this year's. */
function lastYearOf(plan: PlanDefinition, project: Project, at: number): LastYear {
  const { entries, department } = sheetOf(plan, plan.projects.at(at - 7) ?? project);
  const fields = plan.form.fields.filter(({ id }) => entries[id] !== undefined);
  const texts = fields.map(({ id }) => ({ field: id, label: id, text: entries[id] ?? '' }));
  const { id, number, name } = project;
  return {
    fiscalYear: plan.fiscalYear - 1,
    sheets: [{ project: { id, number, name }, department: { id: department, name: department }, texts }],
  };
}

/** Every target just reached. */
function actualsOf(plan: PlanDefinition): Actual[] {
  return (plan.indicators ?? []).flatMap((indicator) =>
    indicator.parts.flatMap(({ id, targets: [target] }) =>
      target?.value === undefined
        ? []
        : [
            {
              indicator: indicator.id,
              part: id,
              fiscalYear: plan.fiscalYear,
              raw: target.raw,
              value: target.value,
            },
          ],
    ),
  );
}
