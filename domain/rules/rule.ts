import type { Department, Field, PlanDefinition, Project } from '../plan/plan-definition.ts';
import type { Finding, RuleId } from './finding.ts';

/** What a field rule may look at. */
export interface FieldContext {
  plan: Pick<PlanDefinition, 'fiscalYear' | 'departments'>;
  project: Project;
  /** The project's departments, leading one first. */
  departments: Department[];
  field: Field;
  text: string;
  /** The year that the label in the workbook names, where it names one. */
  labelYear?: number;
}

/** One rule, one file, one id = file name. Silent where it does not apply. */
export interface FieldRule {
  id: RuleId;
  severity: Finding['severity'];
  /** Places in `context.text`, with the facts that a sentence needs. */
  check(context: FieldContext): Pick<Finding, 'start' | 'end' | 'facts'>[];
}
