import { fieldsOfProject } from '#domain/plan/asked-fields.ts';
import type { EntryField } from '#domain/plan/entry-fields.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import { givenText } from '#domain/plan/given-text.ts';
import type { DepartmentId, Field, PlanDefinition, Project } from '#domain/plan/plan-definition.ts';
import type { Drawing } from '../example/books/draw-workbook.ts';
import { label, number, short, text } from '../example/books/looks.ts';

export interface FormOf {
  plan: PlanDefinition;
  project: Project;
  department: DepartmentId;
}

const columns = 8;
const lineHeight = 22;

/** Draws one form from a row on (counted from 0); gives the row after its last. */
export function drawBlankForm(drawing: Drawing, form: FormOf, first: number): number {
  const { plan, project } = form;
  const one = { rows: 1, columns: 1 };
  drawing.put({ row: first, column: 0, ...one }, plan.form.number[0], label);
  drawing.put({ row: first, column: 1, ...one }, project.number, number);
  drawing.put({ row: first, column: 2, ...one }, plan.form.departments[0], label);
  drawing.put({ row: first, column: 3, rows: 1, columns: columns - 3 }, departmentNames(form), short);
  drawing.put({ row: first + 1, column: 0, ...one }, plan.form.projectName[0], label);
  drawing.put({ row: first + 1, column: 1, rows: 1, columns: columns - 1 }, project.name, short);
  const last = blocksOf(fieldsOfProject(plan, project)).reduce(
    (row, block) => drawBlock(drawing, form, block, row),
    first + 2,
  );
  for (let row = first; row < last; row += 1) {
    if (!drawing.worksheet.rowHeights.has(row)) drawing.worksheet.rowHeights.set(row, lineHeight);
  }
  return last;
}

function departmentNames({ plan, project }: FormOf): string {
  return project.departments
    .map((id) => plan.departments.find((one) => one.id === id)?.name ?? '')
    .join('、');
}

type Block = { field: EntryField } | { table: Field; cells: EntryField[] };

/** The cells of a table of years are drawn together. */
function blocksOf(fields: readonly EntryField[]): Block[] {
  const blocks: Block[] = [];
  for (const field of fields) {
    const last = blocks.at(-1);
    if (!field.cell) blocks.push({ field });
    else if (last && 'table' in last && last.table.id === field.cell.table.id) last.cells.push(field);
    else blocks.push({ table: field.cell.table, cells: [field] });
  }
  return blocks;
}

function drawBlock(drawing: Drawing, form: FormOf, block: Block, row: number): number {
  return 'table' in block ? drawTable(drawing, form, block, row) : drawField(drawing, form, block.field, row);
}

function drawField({ put, worksheet }: Drawing, form: FormOf, field: EntryField, row: number): number {
  const isShort = field.answer !== undefined && field.answer.kind !== 'text';
  const rows = isShort ? 1 : (field.prints?.lines ?? 4);
  worksheet.rowHeights.set(row, lineHeight * (isShort ? 2 : 1));
  put({ row, column: 0, rows, columns: 1 }, fieldLabel(field, form.plan), label);
  put({ row, column: 1, rows, columns: columns - 1 }, printedText(form, field), isShort ? short : text);
  return row + rows;
}

function drawTable(
  { put, worksheet }: Drawing,
  form: FormOf,
  { table, cells }: Extract<Block, { cells: unknown }>,
  row: number,
): number {
  if (table.answer?.kind !== 'years') return row;
  put({ row, column: 0, rows: 1, columns }, fieldLabel(table, form.plan), label);
  const rowOf = new Map(table.answer.rows.map(({ id }, index) => [id, row + 2 + index * 2]));
  const columnOf = new Map(table.answer.columns.map(({ id }, index) => [id, 1 + index]));
  put({ row: row + 1, column: 0, rows: 1, columns: 1 }, '', label);
  worksheet.rowHeights.set(row + 1, lineHeight * 2);
  for (const column of table.answer.columns) {
    const place = { row: row + 1, column: columnOf.get(column.id) ?? 1, rows: 1, columns: 1 };
    put(place, fieldLabel(column, form.plan), label);
  }
  for (const line of table.answer.rows) {
    const place = { row: rowOf.get(line.id) ?? row, column: 0, rows: 2, columns: 1 };
    put(place, fieldLabel(line, form.plan), label);
  }
  for (const cell of cells) {
    const at = {
      row: rowOf.get(cell.cell?.row.id ?? '') ?? row,
      column: columnOf.get(cell.cell?.column.id ?? '') ?? 1,
    };
    put({ ...at, rows: 2, columns: 1 }, printedText(form, cell), text);
  }
  return row + 2 + table.answer.rows.length * 2;
}

/** What the plan itself says there. */
function printedText({ project, department }: FormOf, field: EntryField): string {
  return givenText(project, field.id, department) ?? '';
}
