import type { DatesInText } from '../dates/read-dates.ts';
import type { EntryField } from '../plan/entry-fields.ts';
import type { Department, FieldId, PlanDefinition, Project } from '../plan/plan-definition.ts';
import type { Finding, RuleId } from './finding.ts';
import type { FactsOf } from './rule-facts.ts';

/** What a field rule may look at. */
export interface FieldContext {
  plan: Pick<PlanDefinition, 'fiscalYear' | 'printsYears' | 'departments' | 'form' | 'scales'>;
  project: Project;
  /** The project's departments, leading one first. */
  departments: Department[];
  field: EntryField;
  text: string;
  /** As the other fields are filled in. */
  isAsked: boolean;
  isRequired: boolean;
  /** The whole form of the project, what is given too, and what stands in it. */
  fields: readonly EntryField[];
  textOf(field: FieldId): string;
  /** Read once for all rules. */
  dates: DatesInText;
  /** The year that the label in the workbook names, where it names one. */
  labelYear?: number;
}

/** One rule, one file, one id = file name. Silent where it does not apply. */
export interface FieldRule<R extends RuleId = RuleId> {
  id: R;
  severity: Finding['severity'];
  /** True where it also looks at texts in fields that are not asked for. */
  alsoUnasked?: true;
  /** Places in `context.text`, with the facts that a sentence needs. */
  check(context: FieldContext): FoundPlace<R>[];
}

export interface FoundPlace<R extends RuleId> {
  start: number;
  end: number;
  facts: FactsOf<R>;
  /** Where one place is worse than the rule's usual. */
  severity?: Finding['severity'];
}
