import type { FoundForm } from '#domain/finder/finder-report.ts';
import { formatCell } from '#domain/grid/address.ts';
import { entryFields } from '#domain/plan/entry-fields.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import type { FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { sayFinding } from '#domain/words/finding-words.ts';
import { findings as findingWords } from '#domain/words/ja/findings.ts';
import type { CheckedForm, CheckFinding } from './check-answer.ts';

/** One form as the finder found it, with its findings in words. */
export function checkForm(file: string, form: FoundForm, plan: PlanDefinition): CheckedForm {
  const project = plan.projects.find(({ id }) => id === form.project);
  const findings = project
    ? checkSheet({
        plan,
        project,
        entries: entriesOf(form),
        labelYears: labelYearsOf(form),
        department: form.departments[0],
      })
    : [];
  return {
    file,
    worksheet: form.worksheet,
    project: project?.number ?? null,
    department: form.department?.text ?? '',
    fields: form.fields.map(({ field, area, text }) => ({ field, cell: formatCell(area), text })),
    findings: findings.map((finding) => asShown(finding, form, plan)),
  };
}

function entriesOf({ fields }: FoundForm): Record<FieldId, string> {
  return Object.fromEntries(fields.filter(({ text }) => text !== '').map(({ field, text }) => [field, text]));
}

function labelYearsOf({ fields }: FoundForm): Record<FieldId, number> {
  return Object.fromEntries(
    fields.flatMap(({ field, label }) => (label.year === undefined ? [] : [[field, label.year]])),
  );
}

function asShown(finding: Finding, form: FoundForm, plan: PlanDefinition): CheckFinding {
  const { rule, severity, field, start, end } = finding;
  const found = form.fields.find((one) => one.field === field);
  const known = entryFields(plan).find(({ id }) => id === field);
  const excerpt = found?.text.slice(start, end) ?? '';
  const label = known ? fieldLabel(known, plan) : field;
  return {
    rule,
    severity,
    field,
    cell: formatCell(found?.area ?? form.area),
    start,
    end,
    excerpt,
    message: sayFinding(findingWords, finding, { label, quote: excerpt }),
    cure: findingWords[rule].cure,
  };
}
