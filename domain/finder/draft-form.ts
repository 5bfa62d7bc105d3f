import type { Area } from '#domain/grid/grid.ts';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import type { FoundForm } from './finder-report.ts';

/** A form as it stands in the cells, before the plan says which project it is. */
export interface DraftForm {
  form: Omit<FoundForm, 'departments' | 'project'>;
  unreadable: { what: 'number' | 'name' | 'department' | FieldId; area: Area; text: string }[];
  /** Labels that stand twice; the first is taken. */
  twice: { field: FieldId; area: Area; others: Area[] }[];
}
