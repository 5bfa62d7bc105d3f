import type { WriteOptions } from 'hucre/xlsx';
import type { Report } from '#domain/report/report.ts';
import { printableText } from '#domain/text/printable-text.ts';
import { reportWords } from '#domain/words/ja/report-words.ts';
import { fontName } from './cell-style.ts';
import { cover } from './cover.ts';
import { errata } from './errata.ts';
import { indicators } from './indicators.ts';
import { opinions } from './opinions.ts';
import { overview } from './overview.ts';
import { printTitles, reportWorksheets } from './report-worksheet.ts';
import { sheets } from './sheets.ts';
import { structure } from './structure.ts';

/** A round's report laid out on worksheets that print on A4. */
export function reportWorkbook(report: Report): WriteOptions {
  const { plan, edition } = report;
  const head = { plan, title: reportWords.title, isDraft: edition.kind === 'draft' };
  const parts = [
    cover(report),
    overview(report),
    structure(report),
    indicators(report),
    opinions(report),
    sheets(report),
    ...errata(report),
  ].map((part) => ({ part, worksheets: reportWorksheets(part, head) }));
  return {
    sheets: parts.flatMap(({ worksheets }) => worksheets),
    namedRanges: parts.flatMap(({ part, worksheets }) => printTitles(part, worksheets)),
    defaultFont: { name: fontName, size: 11 },
    properties: propertiesOf(report),
  };
}

/** No clock: a final report is as old as its day, a draft as the end of its fiscal year. */
function propertiesOf({ municipality, plan, fiscalYear, edition }: Report) {
  const day = new Date(
    edition.kind === 'final' ? `${edition.day}T00:00:00Z` : `${fiscalYear + 1}-03-31T00:00:00Z`,
  );
  return {
    title: printableText(`${plan}　${reportWords.title}`),
    creator: printableText(municipality),
    created: day,
    modified: day,
  };
}
