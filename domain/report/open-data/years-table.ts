import type { Report, ReportPart } from '../report.ts';
import { eachPart } from './each-part.ts';
import { about, aboutOf, type OpenDataTable } from './open-data-table.ts';

/** One row for each year of which there is a figure; what several departments reported adds up. */
export function yearsTable(report: Report): OpenDataTable {
  return {
    name: 'indicator-years',
    header: [...about, '指標番号', '指標名', '内訳', '単位', '実績の年度（西暦）', '実績値'],
    rows: eachPart(report).flatMap(({ indicator, part }) =>
      [...part.earlier, ...thisYear(part, report.fiscalYear)].map(({ fiscalYear, value }) => [
        ...aboutOf(report),
        indicator.number,
        indicator.name,
        part.label,
        part.unit,
        fiscalYear,
        value,
      ]),
    ),
  };
}

function thisYear({ actuals }: ReportPart, fiscalYear: number): ReportPart['earlier'] {
  const values = actuals.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return values.length === 0 ? [] : [{ fiscalYear, value: values.reduce((sum, value) => sum + value, 0) }];
}
