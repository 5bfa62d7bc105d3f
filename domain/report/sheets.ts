import { isAsked } from '../plan/asked-fields.ts';
import { type FieldSoFar, fieldsOfProjectSoFar } from '../plan/earlier-fields.ts';
import { fieldLabel } from '../plan/field-label.ts';
import { givenText } from '../plan/given-text.ts';
import type { DepartmentId, PlanDefinition, Project } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';
import type { SheetHead } from '../sheet/sheet-head.ts';
import { sheetKeys, sheetKeyText } from '../sheet/sheet-key.ts';
import { stateNow } from '../sheet/state-now.ts';
import { isBlank } from '../text/is-blank.ts';
import { printableText } from '../text/printable-text.ts';
import type { PlanWords } from './plan-words.ts';
import { reportRatings } from './ratings.ts';
import type { ReportField, ReportSheet, ReportTableField, ReportText } from './report.ts';
import type { ReportSources } from './report-sources.ts';

/** Ⅴ: every project of the round in the plan's order, with what its departments wrote. */
export function reportSheets(sources: ReportSources, words: PlanWords): ReportSheet[] {
  const { plan } = sources;
  const headOf = new Map(sources.heads.map((head) => [sheetKeyText(head), head]));
  return plan.projects
    .filter(({ valid }) => isValidIn(valid, plan.fiscalYear))
    .map((project) => {
      const writers = sheetKeys({ ...plan, projects: [project] }).map((key) => ({
        department: key.department,
        head: headOf.get(sheetKeyText(key)),
      }));
      return reportSheet(project, writers, { sources, words });
    });
}

interface Writer {
  department: DepartmentId;
  head: SheetHead | undefined;
}

function reportSheet(
  project: Project,
  writers: readonly Writer[],
  { sources, words }: { sources: ReportSources; words: PlanWords },
): ReportSheet {
  const { plan } = sources;
  const { id, number, name, flags, departments, parent } = project;
  return {
    id,
    number,
    name,
    flags: words.flagNames(flags),
    path: words.pathTo(parent),
    departments: departments.map(words.departmentName),
    open: writers
      .map(({ department, head }) => ({
        department: words.departmentName(department),
        state: stateNow(plan, head),
      }))
      .filter(({ state }) => state !== 'accepted' && state !== 'finalised'),
    fields: reportFields(project, writers, { plan, words }),
    ratings: [
      ...reportRatings({ things: 'project', project: id }, sources),
      ...writers.flatMap(({ department }) =>
        reportRatings({ things: 'sheet', project: id, department }, sources),
      ),
    ],
  };
}

interface Around {
  plan: PlanDefinition;
  words: PlanWords;
}

function reportFields(project: Project, writers: readonly Writer[], around: Around): ReportField[] {
  const fields = fieldsOfProjectSoFar(around.plan, project);
  const textOf = (field: FieldSoFar, { department, head }: Writer) =>
    printableText(head?.entries[field.id] ?? givenText(project, field.id, department) ?? '');
  const tables = new Set<string>();
  return fields.flatMap((field): ReportField[] => {
    const label = fieldLabel(field, around.plan);
    if (!field.cell) {
      const written = writers.map((writer) => ({
        department: around.words.departmentName(writer.department),
        text: textOf(field, writer),
      }));
      const isGiven = field.input === 'given';
      const isCalledFor = writers.some(({ head }) => isAsked(field, head?.entries ?? {}));
      if ((!isCalledFor || isGiven) && written.every(({ text }) => isBlank(text))) return [];
      return [{ kind: 'texts', id: field.id, label, isGiven, texts: asSections(written) }];
    }
    const { table } = field.cell;
    if (tables.has(table.id)) return [];
    tables.add(table.id);
    const cells = fields.filter((one) => one.cell?.table.id === table.id);
    return writers.map((writer) =>
      tableOf(cells, { writer, isNamed: writers.length > 1, textOf: (cell) => textOf(cell, writer) }, around),
    );
  });
}

/**
 * 【課名】 where several departments wrote, and not all the same; a text that all of them share stands once. Blank ones
 * are left out.
 */
function asSections(written: readonly Required<ReportText>[]): ReportText[] {
  const texts = written.filter(({ text }) => !isBlank(text));
  const [first] = texts;
  if (!first) return [];
  const isShared = texts.every(({ text }) => text === first.text);
  return written.length === 1 || (isShared && texts.length === written.length)
    ? [{ text: first.text }]
    : texts;
}

function tableOf(
  cells: readonly FieldSoFar[],
  told: { writer: Writer; isNamed: boolean; textOf(cell: FieldSoFar): string },
  { plan, words }: Around,
): ReportTableField {
  const places = cells.flatMap(({ cell }) => cell ?? []);
  const columns = [...new Map(places.map(({ column }) => [column.id, column])).values()];
  const rows = [...new Map(places.map(({ row }) => [row.id, row])).values()];
  const textAt = (row: string, column: string) => {
    const found = cells.find(({ cell }) => cell?.row.id === row && cell.column.id === column);
    return found ? told.textOf(found) : '';
  };
  const [first] = places;
  return {
    kind: 'table',
    id: first?.table.id ?? '',
    label: first ? fieldLabel(first.table, plan) : '',
    columns: columns.map((column) => fieldLabel(column, plan)),
    rows: rows.map((row) => ({
      label: fieldLabel(row, plan),
      cells: columns.map((column) => textAt(row.id, column.id)),
    })),
    ...(told.isNamed ? { department: words.departmentName(told.writer.department) } : {}),
  };
}
