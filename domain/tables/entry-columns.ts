import { gradeInCell } from '../grades/grade-in-cell.ts';
import { scaleInForce } from '../grades/scale-in-force.ts';
import { fieldsSoFar } from '../plan/earlier-fields.ts';
import type { EntryField } from '../plan/entry-fields.ts';
import { fieldLabel } from '../plan/field-label.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import { cellText } from './cell-text.ts';
import type { TableColumn, TableValue } from './table-content.ts';

/**
 * A column for each field that departments write, each cell of a table of years among them; what was written at an
 * earlier moment of the year keeps its column.
 */
export function writtenFields(plan: PlanDefinition): EntryField[] {
  return fieldsSoFar(plan).filter(({ input }) => input === 'written');
}

/** `年次計画　実績（2007年度）` where the form has several tables of years, else `実績（2007年度）`. */
export function entryColumn(field: EntryField, plan: PlanDefinition): TableColumn {
  const label = fieldLabel(field, plan);
  const tables = plan.form.fields.filter(({ answer }) => answer?.kind === 'years');
  const header = field.cell && tables.length > 1 ? `${fieldLabel(field.cell.table, plan)}　${label}` : label;
  return { header, width: widthOf(field), wraps: true };
}

function widthOf({ cell, answer }: EntryField): number {
  if (cell) return 24;
  return answer === undefined || answer.kind === 'text' ? 60 : 14;
}

/** The text as stored; of a grade its code, however it is written in the form. */
export function entryValue({ answer }: EntryField, text: string, plan: PlanDefinition): TableValue {
  const scale =
    answer?.kind === 'grade' ? scaleInForce(plan.scales, answer.scale, plan.fiscalYear) : undefined;
  const found = scale && gradeInCell(scale, plan.fiscalYear, text);
  return found?.kind === 'grade' ? found.grade.code + found.additions.join('') : cellText(text);
}
