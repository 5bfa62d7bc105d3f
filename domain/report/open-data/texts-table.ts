import type { CsvValue } from '../../csv/write-csv.ts';
import type { Report, ReportSheet } from '../report.ts';
import { about, aboutOf, type OpenDataTable } from './open-data-table.ts';

/** Every text of every sheet; a cell of a table of years says its column. */
export function textsTable(report: Report): OpenDataTable {
  return {
    name: 'sheets',
    header: [...about, '事業番号', '事業名', '所管課', '項目', '列', '内容'],
    rows: report.sheets.flatMap((sheet) =>
      textsOf(sheet).map((row) => [...aboutOf(report), sheet.number, sheet.name, ...row]),
    ),
  };
}

function textsOf({ departments, fields }: ReportSheet): CsvValue[][] {
  const all = departments.join('、');
  return fields.flatMap((field) => {
    if (field.kind === 'texts') {
      return field.texts.map(({ department = all, text }) => [department, field.label, undefined, text]);
    }
    const { department = all, columns, rows, label } = field;
    return rows.flatMap((row) =>
      row.cells.flatMap((cell, index) =>
        cell === '' ? [] : [[department, `${label}　${row.label}`, columns[index], cell]],
      ),
    );
  });
}
