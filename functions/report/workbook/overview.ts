import type { Report, ReportOverview, ReportScale } from '#domain/report/report.ts';
import { reportWords, sayBothYears, sayDayOrMonth } from '#domain/words/ja/report-words.ts';
import { chartRow, gradeCharts } from './grade-charts.ts';
import { wideRow } from './headings.ts';
import type { RowGroup } from './lay-pages.ts';
import { upright } from './paper.ts';
import { type CellDraft, type PrintedRow, printedRow } from './printed-row.ts';
import type { ReportPart } from './report-worksheet.ts';

/** Labels take the first two columns, figures the third; the second begins behind a grade's code. */
const paper = upright([96, 135, 90, 315]);

/** Ⅰ: how the evaluation was done, and how it came out in figures. */
export function overview(report: Report): ReportPart {
  const { overview: told } = report;
  return {
    name: 'Ⅰ概要',
    paper,
    titles: [wideRow(paper, reportWords.sections.overview, 'section')],
    groups: [
      aboutGroup(report),
      ...calendarGroups(told),
      countsGroup(report),
      ...told.scales.map(scaleGroup),
      ...told.gradeCounts.map(gradeGroup),
    ],
    charts: (rows) => gradeCharts(rows, told.gradeCounts),
  };
}

function titled(title: string, rows: PrintedRow[]): RowGroup {
  return { rows: [wideRow(paper, title, 'part', { keepsNext: true }), ...rows], gap: 12 };
}

function pair(label: string, text: string): PrintedRow {
  return printedRow(paper, [
    { columns: 2, text: label, look: 'label' },
    { column: 2, columns: 2, text, look: 'body' },
  ]);
}

function aboutGroup({ municipality, plan, fiscalYear, overview: { years } }: Report): RowGroup {
  return titled('対象の計画', [
    pair('計画', plan),
    ...(years ? [pair('計画期間', `${sayBothYears(years.first)}から${sayBothYears(years.last)}まで`)] : []),
    pair('点検評価の年度', sayBothYears(fiscalYear)),
    pair('自治体', municipality),
  ]);
}

function calendarGroups({ calendar }: ReportOverview): RowGroup[] {
  if (calendar.length === 0) return [];
  const rows = calendar.map(({ name, from, until }) =>
    printedRow(paper, [
      { columns: 2, text: periodText(from, until), look: 'body' },
      { column: 2, columns: 2, text: name, look: 'body' },
    ]),
  );
  const head = printedRow(paper, [
    { columns: 2, text: '時期', look: 'head' },
    { column: 2, columns: 2, text: '内容', look: 'head' },
  ]);
  return [titled('点検評価の流れ', [head, ...rows])];
}

function periodText(from: string, until: string | undefined): string {
  return until === undefined ? sayDayOrMonth(from) : `${sayDayOrMonth(from)}から${sayDayOrMonth(until)}まで`;
}

/** Words before figures, so that a chart finds both in one place. */
function countRow(label: string, count: number, unit: string): PrintedRow {
  return printedRow(paper, [
    { columns: 2, text: label, look: 'label' },
    { column: 2, text: count, look: 'figure' },
    { column: 3, text: unit, look: 'plain' },
  ]);
}

/** Where the sheets are is of interest until the report is final. */
function countsGroup({ overview: { counts, states }, edition }: Report): RowGroup {
  const shown = edition.kind === 'draft' ? states : [];
  return titled('点検した事業', [
    countRow('事業', counts.projects, '件'),
    countRow('所管課', counts.departments, '課'),
    countRow('点検評価シート', counts.sheets, '枚'),
    ...shown.map(({ state, count }) => countRow(`　うち${reportWords.states[state]}`, count, '枚')),
    countRow('目標値のある指標', counts.indicators, '件'),
  ]);
}

function scaleGroup({ name, grades }: ReportScale): RowGroup {
  const hasMeanings = grades.some(({ meaning }) => meaning !== undefined);
  const row = ([code, grade, meaning]: [string, string, string], look: 'head' | 'body'): PrintedRow => {
    const cells: CellDraft[] = [
      { text: code, look: look === 'head' ? 'head' : 'grade' },
      { column: 1, columns: hasMeanings ? 2 : 3, text: grade, look },
    ];
    return printedRow(paper, hasMeanings ? [...cells, { column: 3, text: meaning, look }] : cells);
  };
  return titled(`評価区分「${name}」`, [
    row(['区分', '評価', '説明'], 'head'),
    ...grades.map((one) => row([one.code, one.name, one.meaning ?? ''], 'body')),
  ]);
}

function gradeGroup({ name, counts, missing }: ReportOverview['gradeCounts'][number]): RowGroup {
  return titled(`「${name}」の件数`, [
    ...counts.map(({ grade, count }) => countRow(grade, count, '件')),
    ...(missing > 0 ? [countRow(reportWords.noGrade, missing, '件')] : []),
    ...(counts.length > 0 ? [chartRow(paper)] : []),
  ]);
}
