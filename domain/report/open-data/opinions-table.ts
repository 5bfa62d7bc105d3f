import type { Report } from '../report.ts';
import { about, aboutOf, type OpenDataTable } from './open-data-table.ts';

/** One row for each opinion. */
export function opinionsTable(report: Report): OpenDataTable {
  return {
    name: 'opinions',
    header: [...about, '意見の種類', '対象', '順', '意見'],
    rows: report.opinions.flatMap(({ name, opinions }) =>
      opinions.flatMap(({ about: headings, texts }) =>
        texts.map((text, index) => [...aboutOf(report), name, headings.join('　'), index + 1, text]),
      ),
    ),
  };
}
