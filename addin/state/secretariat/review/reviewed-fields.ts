import type { JudgedFinding } from '#addin/state/department/judged-finding.ts';
import { type EarlierView, viewEarlier } from '#addin/state/sheet/earlier-view.ts';
import { type FieldOptions, fieldOptions } from '#addin/state/sheet/field-options.ts';
import { type GivenView, viewGiven } from '#addin/state/sheet/given-view.ts';
import { type LastText, lastTextsOf } from '#addin/state/sheet/last-year-view.ts';
import { isAsked } from '#domain/plan/asked-fields.ts';
import { fieldsOfProjectSoFar } from '#domain/plan/earlier-fields.ts';
import type { EntryField } from '#domain/plan/entry-fields.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import type { DepartmentId, PlanDefinition, Project } from '#domain/plan/plan-definition.ts';
import type { LastYear } from '#domain/round/last-year.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { FieldRemark } from '#domain/sheet/field-remark.ts';

/** A field as the secretariat reads it. */
export interface ReviewedField {
  kind: 'written';
  field: EntryField;
  label: string;
  text: string;
  options?: FieldOptions | undefined;
  /** A field that is not asked for is shown where it has a text all the same. */
  isShown: boolean;
  findings: JudgedFinding[];
  /** What is to be read beside it. */
  lastTexts: LastText[];
  /** What the sheet's return asked for here. */
  remark?: string | undefined;
  /** What had been submitted before; present only where it was another text. */
  before?: string | undefined;
}

/** What a sheet is read beside. */
export interface Beside {
  lastYear?: LastYear | undefined;
  remarks?: readonly FieldRemark[] | undefined;
  /** What had been submitted before; absent where nothing had. */
  before?: Entries | undefined;
}

/** Everything on a sheet in the form's order, with what the rules noticed in it. */
export function reviewedFields(
  plan: PlanDefinition,
  project: Project,
  department: DepartmentId,
  entries: Entries | undefined,
  findings: readonly JudgedFinding[] = [],
  { lastYear, remarks, before }: Beside = {},
): (ReviewedField | GivenView | EarlierView)[] {
  return fieldsOfProjectSoFar(plan, project).flatMap((field): (ReviewedField | GivenView | EarlierView)[] => {
    const given = field.input === 'given' ? viewGiven(plan, project, department, field) : undefined;
    const text = given ? (given[0]?.text ?? '') : (entries?.[field.id] ?? '');
    if (field.earlier) return viewEarlier(plan, field, text);
    if (given) return given;
    const earlier = before && (before[field.id] ?? '');
    return [
      {
        kind: 'written',
        field,
        label: fieldLabel(field, plan),
        text,
        options: fieldOptions(plan, field.answer),
        isShown: text !== '' || (earlier ?? '') !== '' || isAsked(field, entries ?? {}),
        findings: findings.filter((finding) => finding.field === field.id),
        lastTexts: lastTextsOf(lastYear, field.id),
        remark: remarks?.find((one) => one.field === field.id)?.text,
        before: earlier === text ? undefined : earlier,
      },
    ];
  });
}
