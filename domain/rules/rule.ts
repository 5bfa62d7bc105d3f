import type { DatesInText } from '../dates/read-dates.ts';
import type { WrittenFigure } from '../figures/written-figure.ts';
import type { Actual } from '../indicators/actual.ts';
import type { EntryField } from '../plan/entry-fields.ts';
import type {
  Department,
  DepartmentId,
  FieldId,
  PlanDefinition,
  Project,
  ProjectId,
} from '../plan/plan-definition.ts';
import type { LastYear } from '../round/last-year.ts';
import type { Entries } from '../sheet/entries.ts';
import type { Sentence } from '../text/read-sentences.ts';
import type { Severity } from './finding.ts';
import type { FactsOf } from './rule-facts.ts';
import type { RuleId } from './rule-ids.ts';

/** What a field rule may look at. */
export interface FieldContext {
  plan: PlanDefinition;
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
  /** Each is read once for all rules, when the first one asks. */
  dates(): DatesInText;
  sentences(): readonly Sentence[];
  figures(): readonly WrittenFigure[];
  /** The year that the label in the workbook names, where it names one. */
  labelYear?: number;
}

/** What a wide rule may look at. */
export interface SheetContext {
  plan: PlanDefinition;
  project: Project;
  /** The project's departments, leading one first. */
  departments: Department[];
  /** Whose sheet it is; absent where nobody has said. */
  department?: DepartmentId;
  /** What is written and asked for, in the form's order. */
  fields: readonly FieldContext[];
  lastYear?: LastYear;
  /** Of the round, of all indicators. */
  actuals?: readonly Actual[];
  /**
   * The sheets of the department or of the round, as far as they are known here; this one may be among them, and is left
   * out by the rules. Who checks many sheets gives all of them one list: what is read of it is kept with it.
   */
  others?: readonly OtherSheet[];
}

export interface OtherSheet {
  project: ProjectId;
  department: DepartmentId;
  entries: Entries;
}

/** The farthest thing that a rule has to look at. */
export type RuleScope = 'field' | 'sheet' | 'department' | 'round' | 'lastYear' | 'indicators';

interface RuleHead<R extends RuleId> {
  id: R;
  severity: Severity;
}

/** One rule, one file, one id = file name. Silent where it does not apply. */
export interface FieldRule<R extends RuleId = RuleId> extends RuleHead<R> {
  reads: 'field';
  /** True where it also looks at texts in fields that are not asked for. */
  alsoUnasked?: true;
  /** Places in `context.text`, with the facts that a sentence needs. */
  check(context: FieldContext): FoundPlace<R>[];
}

/** A rule that needs more than one field. Silent, too, where what it reads is not there. */
export interface WideRule<R extends RuleId = RuleId> extends RuleHead<R> {
  reads: Exclude<RuleScope, 'field'>;
  check(context: SheetContext): FoundInSheet<R>[];
}

export interface FoundPlace<R extends RuleId> {
  start: number;
  end: number;
  facts: FactsOf<R>;
  /** Where one place is worse than the rule's usual; no plan changes that. */
  severity?: Severity;
  /** Only where the cure is certain. */
  replacement?: string;
}

export interface FoundInSheet<R extends RuleId> extends FoundPlace<R> {
  field: FieldId;
}
