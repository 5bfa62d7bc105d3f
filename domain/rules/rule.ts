import type { DatesInText } from '../dates/read-dates.ts';
import type { Department, Field, PlanDefinition, Project } from '../plan/plan-definition.ts';
import type { Finding, RuleId } from './finding.ts';
import type { FactsOf } from './rule-facts.ts';

/** What a field rule may look at. */
export interface FieldContext {
  plan: Pick<PlanDefinition, 'fiscalYear' | 'departments' | 'form'>;
  project: Project;
  /** The project's departments, leading one first. */
  departments: Department[];
  field: Field;
  text: string;
  /** Read once for all rules. */
  dates: DatesInText;
  /** The year that the label in the workbook names, where it names one. */
  labelYear?: number;
}

/** One rule, one file, one id = file name. Silent where it does not apply. */
export interface FieldRule<R extends RuleId = RuleId> {
  id: R;
  severity: Finding['severity'];
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
