import type { AuditRecord } from '../audit/audit-record.ts';
import type { Severity } from '../rules/finding.ts';
import type { SheetState } from '../sheet/sheet-state.ts';
import type { GradeDifference } from '../tables/grade-difference.ts';

/** Headers and cell texts of the secretariat's tables; one file per language. */
export interface TableWords {
  states: Record<SheetState, string>;
  /** In the cell of a sheet that is past the deadline. */
  isLate: string;
  /** Between the names of departments. */
  between: string;
  key: string;
  /** A clerk whose texts the secretariat brought in. */
  onBehalfOf: (name: string) => string;
  status: Record<'department' | 'sheets' | 'open' | 'late' | 'lastChange', string>;
  list: Record<
    | 'number'
    | 'project'
    | 'department'
    | 'class'
    | 'alsoUnder'
    | 'state'
    | 'revision'
    | 'updatedAt'
    | 'updatedBy'
    | 'late'
    | 'remark'
    | 'change',
    string
  >;
  /** What has changed in a sheet since the table was last written. */
  changes: { state: (before: string, now: string) => string; text: string };
  policies: Record<'level' | 'node' | 'accepted', string>;
  /** What something is about: a level of the plan is called as the plan calls it. */
  things: Record<'kind' | 'name' | 'indicator' | 'project' | 'sheet' | 'plan', string>;
  targets: Record<
    | 'number'
    | 'indicator'
    | 'part'
    | 'departments'
    | 'unit'
    | 'baseline'
    | 'target'
    | 'actual'
    | 'figure'
    | 'partGrade'
    | 'suggested'
    | 'why'
    | 'difference'
    | 'reason',
    string
  >;
  /** The actual of an earlier year, as the plan prints years: `R4`. */
  inYear: (year: string) => string;
  /** How a given grade stands to the suggested one. */
  differences: Record<GradeDifference, string>;
  ratings: Record<
    'request' | 'by' | 'grade' | 'gradeName' | 'suggested' | 'difference' | 'reason' | 'at',
    string
  >;
  opinions: Record<'request' | 'text' | 'by' | 'at' | 'lastYear' | 'replies', string>;
  findings: Record<
    'project' | 'department' | 'field' | 'rule' | 'severity' | 'standing' | 'sentence' | 'quote' | 'answer',
    string
  >;
  severities: Record<Severity, string>;
  /** `gone`: corrected, or the department is writing again. */
  standings: Record<'open' | 'answered' | 'gone', string>;
  history: Record<'at' | 'by' | 'deed' | 'request' | 'department' | 'revision', string>;
  deeds: Record<AuditRecord['action'], string>;
}
