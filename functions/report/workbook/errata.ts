import type { Report } from '#domain/report/report.ts';
import { reportWords } from '#domain/words/ja/report-words.ts';
import { sayDay } from '#domain/words/ja/say-day.ts';
import { wideRow } from './headings.ts';
import { upright } from './paper.ts';
import { type PrintedRow, printedRow } from './printed-row.ts';
import type { Look } from './report-looks.ts';
import type { ReportPart } from './report-worksheet.ts';

const paper = upright([96, 180, 180, 180]);

/** 正誤: only where something was wrong in a report that is published. */
export function errata({ errata: all }: Report): ReportPart[] {
  if (all.length === 0) return [];
  return [
    {
      name: '正誤',
      paper,
      titles: [
        wideRow(paper, reportWords.sections.errata, 'section'),
        erratumRow(['訂正日', '箇所', '誤', '正'], 'head'),
      ],
      groups: all.map(({ day, place, was, is }) => ({
        rows: [erratumRow([sayDay(day), place, was, is], 'body')],
      })),
    },
  ];
}

function erratumRow(
  [day, place, was, is]: readonly [string, string, string, string],
  look: Look,
): PrintedRow {
  return printedRow(paper, [
    { column: 0, text: day, look },
    { column: 1, text: place, look },
    { column: 2, text: was, look },
    { column: 3, text: is, look },
  ]);
}
