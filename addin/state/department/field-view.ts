import { type FieldOptions, fieldOptions } from '#addin/state/sheet/field-options.ts';
import { carriedText, type LastText, lastTextsOf } from '#addin/state/sheet/last-year-view.ts';
import { type WorkedFigure, workFigure } from '#addin/state/sheet/worked-figure.ts';
import { isAsked, isRequiredNow } from '#domain/plan/asked-fields.ts';
import type { EntryField } from '#domain/plan/entry-fields.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import type { Project } from '#domain/plan/plan-definition.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { headNow } from '#domain/sheet/state-now.ts';
import type { DepartmentState, TypedText } from './department-state.ts';
import type { JudgedFinding } from './judged-finding.ts';
import { fieldRef, type PlacedField } from './placed-field.ts';

/** A field that the department fills in, as it stands now. */
export interface FieldView {
  kind: 'written';
  ref: string;
  field: EntryField;
  /** Present where nobody types. */
  worked?: WorkedFigure | undefined;
  /** Present where one picks instead of typing. */
  options?: FieldOptions | undefined;
  /** As the form prints it this year. */
  label: string;
  text: string;
  /** False where the other fields make it needless. */
  isAsked: boolean;
  /** As the other fields are filled in; nobody needs to type a computed figure. */
  isRequired: boolean;
  /** A field that is not asked for stays in sight while it has a text. */
  isShown: boolean;
  /** What the server has; absent where it has no revision. */
  submitted?: string | undefined;
  differs: boolean;
  typed?: TypedText | undefined;
  /** What is to be read beside it. */
  lastTexts: LastText[];
  /** Last year's text, where it may be the beginning of this year's and the field is blank. */
  offersCopy?: string | undefined;
  /** True while the field holds exactly the text that was copied. */
  isCopied: boolean;
  /** True while the field holds exactly the text that the last cure made. */
  canUndoCure: boolean;
  placed?: PlacedField | undefined;
  findings: JudgedFinding[];
  /** What the secretariat asks to be corrected here. */
  remark?: string | undefined;
}

export interface FieldFacts {
  state: DepartmentState;
  key: SheetKey;
  project: Project;
  entries: Entries;
  head: SheetHead | undefined;
  placed: readonly PlacedField[];
  findings: JudgedFinding[];
  hasForm: boolean;
}

export function viewField(field: EntryField, facts: FieldFacts): FieldView {
  const { head, entries } = facts;
  const ref = fieldRef(facts.key, field.id);
  const text = entries[field.id] ?? '';
  const lastYear = facts.state.lastYears[sheetKeyText(facts.key)];
  const plan = facts.state.round.definition;
  const worked = workFigure(
    plan,
    { project: facts.project, department: facts.key.department, entries },
    field,
  );
  const asked = isAsked(field, entries);
  return {
    kind: 'written',
    ref,
    field,
    worked,
    options: fieldOptions(plan, field.answer),
    label: fieldLabel(field, plan),
    text,
    isAsked: asked,
    isRequired: worked === undefined && isRequiredNow(field, entries),
    isShown: asked || text !== '',
    submitted: head ? (head.entries[field.id] ?? '') : undefined,
    differs: facts.hasForm && text !== (head?.entries[field.id] ?? ''),
    typed: facts.state.typed[ref],
    lastTexts: lastTextsOf(lastYear, field.id),
    offersCopy: text === '' ? carriedText(lastYear, field.id) : undefined,
    isCopied: text !== '' && facts.state.copied[ref] === text,
    canUndoCure: facts.state.cured[ref]?.at(-1)?.after === text,
    placed: facts.placed.find((one) => one.field === field.id),
    findings: facts.findings.filter((finding) => finding.field === field.id),
    remark: headNow(plan, head)?.remark?.fields?.find((one) => one.field === field.id)?.text,
  };
}
