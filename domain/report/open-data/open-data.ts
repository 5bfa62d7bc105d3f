import type { Report } from '../report.ts';
import { indicatorsTable } from './indicators-table.ts';
import type { OpenDataTable } from './open-data-table.ts';
import { opinionsTable } from './opinions-table.ts';
import { projectsTable } from './projects-table.ts';
import { repliesTable } from './replies-table.ts';
import { textsTable } from './texts-table.ts';
import { yearsTable } from './years-table.ts';

/**
 * The report as open data, after the rules of 総務省 for tables that machines read (2020年12月18日): a heading in the
 * first row only, no merged cells, no blanks for looks, figures without commas and units.
 */
export function openData(report: Report): OpenDataTable[] {
  return [
    projectsTable(report),
    indicatorsTable(report),
    yearsTable(report),
    opinionsTable(report),
    repliesTable(report),
    textsTable(report),
  ];
}
