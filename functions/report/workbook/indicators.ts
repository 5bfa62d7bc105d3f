import type { Report, ReportIndicatorGroup } from '#domain/report/report.ts';
import { printYear } from '#domain/text/print-year.ts';
import { reportWords } from '#domain/words/ja/report-words.ts';
import { flaggedHeading, newHeadings, wideRow } from './headings.ts';
import { indicatorRows } from './indicator-rows.ts';
import type { RowGroup } from './lay-pages.ts';
import { across, acrossWidth, type Paper } from './paper.ts';
import { printedRow } from './printed-row.ts';
import type { ReportPart } from './report-worksheet.ts';

/** Ⅲ: every indicator with its target and what was reached, its notes below it. */
export function indicators(report: Report): ReportPart {
  const names = ratingNames(report.indicators);
  const paper = indicatorPaper(names.length);
  const headings = [
    '目標番号',
    '所管課',
    '目標の項目',
    '基準値',
    '目標値',
    `${report.fiscalYear}(${printYear(report.fiscalYear, 'era')})年度実績`,
    ...names,
  ];
  return {
    name: 'Ⅲ目標値の達成状況',
    paper,
    titles: [
      wideRow(paper, reportWords.sections.indicators, 'section'),
      printedRow(
        paper,
        headings.map((text, column) => ({ column, text, look: 'head' })),
      ),
    ],
    groups: [
      ...report.indicators.flatMap((group, n) =>
        nodeGroups(group, report.indicators[n - 1], { paper, names }),
      ),
      ...footnotes(report, paper),
    ],
  };
}

function nodeGroups(
  { path, indicators: own }: ReportIndicatorGroup,
  before: ReportIndicatorGroup | undefined,
  table: { paper: Paper; names: readonly string[] },
): RowGroup[] {
  const heads = newHeadings(table.paper, path.map(flaggedHeading), before?.path.map(flaggedHeading) ?? []);
  return own.map((indicator, n) => ({
    rows: [...(n === 0 ? heads : []), ...indicatorRows(indicator, table)],
  }));
}

function footnotes({ footnotes: notes }: Report, paper: Paper): RowGroup[] {
  return notes.map(({ mark, text }, n) => ({
    rows: [wideRow(paper, text.startsWith(mark) ? text : `${mark}　${text}`, 'note')],
    ...(n === 0 ? { gap: 9 } : {}),
  }));
}

/** In the order in which they first occur. */
function ratingNames(groups: readonly ReportIndicatorGroup[]): string[] {
  const ratings = groups.flatMap(({ indicators: own }) => own.flatMap((one) => one.ratings));
  return [...new Set(ratings.map(({ name }) => name))];
}

/** Grades need 78 pixels at least; the other columns share what is left. */
function indicatorPaper(ratings: number): Paper {
  const grades = ratings === 0 ? 0 : Math.max(132, 78 * ratings);
  const others = [76, 104, 214, 150, 150, 180];
  const sum = others.reduce((all, one) => all + one, 0);
  const widths = others.map((one) => Math.floor((one / sum) * (acrossWidth - grades)));
  return across([...widths, ...Array<number>(ratings).fill(Math.floor(grades / Math.max(1, ratings)))]);
}
