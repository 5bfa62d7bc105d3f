import type { Department } from '#addin/state/department/create-department.ts';
import type { FieldView } from '#addin/state/department/field-view.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';

/** What every kind of input is given. */
export interface FieldInput {
  department: Department;
  sheet: SheetView;
  view: FieldView;
  isReadOnly: boolean;
  /** Ids of what explains the field. */
  describedBy?: string | undefined;
  /** In a table of years, where there are many below each other. */
  isInTable?: boolean;
  /** Where the caret stands in the text; absent while it is elsewhere. */
  caret?: number | undefined;
  onCaret?: (at: number | undefined) => void;
}
