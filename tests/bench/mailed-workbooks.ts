import { fieldLabel } from '#domain/plan/field-label.ts';
import type { PlanDefinition, Project } from '#domain/plan/plan-definition.ts';
import { createWorkbook } from '#local/workbook-host/codec/create-workbook.ts';
import type { CellData, StyleData, WorksheetData } from '#local/workbook-host/model/workbook-data.ts';
import { entriesOf } from './round-texts.ts';

export interface MailedWorkbook {
  fileName: string;
  bytes: Uint8Array;
}

const base: StyleData = { numberFormat: 'General', fontName: 'ＭＳ ゴシック', fontSize: 11, locked: true };
const line = { style: 'thin' };
const border = { top: line, right: line, bottom: line, left: line };
const styles: StyleData[] = [
  base,
  { ...base, bold: true, fontSize: 16, horizontal: 'center' },
  { ...base, bold: true, fill: '#DDEBF7', border, horizontal: 'center', vertical: 'center', wrap: true },
  { ...base, border, vertical: 'top', wrap: true },
];
const [title, label, value] = [1, 2, 3];

/** One workbook for each project, its form with labels at the left, as the secretariat gets them by mail. */
export function mailedWorkbooks(plan: PlanDefinition): MailedWorkbook[] {
  return plan.projects.map((project) => {
    const fileName = `点検評価シート_${project.number}.xlsx`;
    return { fileName, bytes: createWorkbook(workbookOf(plan, project, fileName)) };
  });
}

function workbookOf(plan: PlanDefinition, project: Project, fileName: string) {
  const worksheet = worksheetOf(rowsOf(plan, project));
  return {
    fileName,
    worksheets: [worksheet],
    names: [],
    customXmlParts: [],
    settings: {},
    activeWorksheetId: worksheet.id,
    styles,
    warnings: [],
  };
}

function rowsOf(plan: PlanDefinition, project: Project): [string, string][] {
  const entries = entriesOf(plan, project);
  const department = plan.departments.find(({ id }) => id === project.departments[0]);
  return [
    [plan.form.number[0], project.number],
    [plan.form.departments[0], department?.name ?? ''],
    [plan.form.projectName[0], project.name],
    ...plan.form.fields.map((field): [string, string] => [
      fieldLabel(field, plan),
      entries[field.id] ?? '計画に記載した事業の内容です。',
    ]),
  ];
}

function worksheetOf(rows: [string, string][]): WorksheetData {
  const cells = new Map<string, CellData>([['0,0', { value: '点検評価シート', style: title }]]);
  rows.forEach(([name, text], n) => {
    cells.set(`${n + 2},0`, { value: name, style: label });
    cells.set(`${n + 2},1`, { value: text, style: value });
    for (let column = 2; column < 8; column++) cells.set(`${n + 2},${column}`, { value: null, style: value });
  });
  return {
    id: '{00000000-0001-0000-0000-000000000000}',
    name: 'シート',
    visibility: 'Visible',
    isProtected: false,
    cells,
    merges: [
      { row: 0, column: 0, rows: 1, columns: 8 },
      ...rows.map((_row, n) => ({ row: n + 2, column: 1, rows: 1, columns: 7 })),
    ],
    columnWidths: new Map([[0, 140]]),
    rowHeights: new Map(rows.map((_row, n) => [n + 2, n < 3 ? 24 : 180])),
    defaultColumnWidth: 72,
    defaultRowHeight: 18,
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    tables: [],
  };
}
