import type { Report } from '../report.ts';
import { about, aboutOf, type OpenDataTable } from './open-data-table.ts';

/** One row for each reply; what members wrote for themselves about one thing stands together, as it is replied to. */
export function repliesTable(report: Report): OpenDataTable {
  return {
    name: 'replies',
    header: [...about, '意見の種類', '対象', '昨年度の意見', '所管課', '対応'],
    rows: report.replies.flatMap(({ name, answered }) =>
      answered.flatMap(({ about: headings, opinions, replies }) =>
        replies.map(({ department, text }) => [
          ...aboutOf(report),
          name,
          headings.join('　'),
          opinions.join('\n'),
          department,
          text,
        ]),
      ),
    ),
  };
}
