import type { FoundForm } from '#domain/finder/finder-report.ts';
import { formatCell } from '#domain/grid/address.ts';
import { entryFields } from '#domain/plan/entry-fields.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import type { FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { lastYearOf } from '#domain/round/last-year-of.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { SheetQuestion } from '#domain/rules/sheet-context.ts';
import { sayFinding } from '#domain/words/finding-words.ts';
import { findings as findingWords } from '#domain/words/ja/findings.ts';
import { sayCure } from '#domain/words/ja/say-cure.ts';
import type { CheckedForm, CheckFinding } from './check-answer.ts';
import type { CheckJob, KnownSheets } from './check-job.ts';
import { nameOfForm, projectNameField } from './name-of-form.ts';
import { sheetOfForm } from './sheet-of-form.ts';

/** One form as the finder found it, with its findings in words. */
export function checkForm(file: string, form: FoundForm, job: CheckJob, known: KnownSheets): CheckedForm {
  const { plan } = job;
  const question = questionOf(form, job, known);
  const name = nameOfForm(form, plan);
  const findings = question ? [...name.findings, ...checkSheet(question)] : [];
  return {
    file,
    worksheet: form.worksheet,
    project: question?.project.number ?? null,
    department: form.department?.text ?? '',
    fields: [
      ...name.fields,
      ...form.fields.map(({ field, area, text }) => ({ field, cell: formatCell(area), text })),
    ],
    findings: findings.map((finding) => asShown(finding, form, plan)),
  };
}

function questionOf(
  form: FoundForm,
  { plan, actuals }: CheckJob,
  known: KnownSheets,
): SheetQuestion | undefined {
  const sheet = sheetOfForm(form, plan);
  const project = plan.projects.find(({ id }) => id === sheet?.project);
  if (!sheet || !project) return undefined;
  const { department, entries } = sheet;
  const last = { ...plan, fiscalYear: plan.fiscalYear - 1 };
  return {
    ...{ plan, project, department, entries, labelYears: labelYearsOf(form), actuals },
    others: known.now,
    lastYear: known.before && lastYearOf(last, plan, sheet, known.before),
  };
}

function labelYearsOf({ fields }: FoundForm): Record<FieldId, number> {
  return Object.fromEntries(
    fields.flatMap(({ field, label }) => (label.year === undefined ? [] : [[field, label.year]])),
  );
}

function asShown(finding: Finding, form: FoundForm, plan: PlanDefinition): CheckFinding {
  const { rule, severity, field, start, end } = finding;
  const isName = field === projectNameField;
  const found = isName ? form.name : form.fields.find((one) => one.field === field);
  const known = entryFields(plan).find(({ id }) => id === field);
  const excerpt = found?.text.slice(start, end) ?? '';
  const label = known ? fieldLabel(known, plan) : isName ? plan.form.projectName[0] : field;
  return {
    rule,
    severity,
    field,
    cell: formatCell(found?.area ?? form.area),
    start,
    end,
    excerpt,
    message: sayFinding(findingWords, finding, { label, quote: excerpt }),
    cure: sayCure(findingWords, finding, excerpt),
  };
}
