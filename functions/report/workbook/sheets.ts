import type { Report, ReportSheet, ReportTextField } from '#domain/report/report.ts';
import { reportWords } from '#domain/words/ja/report-words.ts';
import { flaggedHeading, flagText, newHeadings, wideRow } from './headings.ts';
import type { RowGroup } from './lay-pages.ts';
import { type Paper, upright, uprightWidth } from './paper.ts';
import { type PrintedRow, printedRow } from './printed-row.ts';
import { ratingText } from './rating-text.ts';
import type { Look } from './report-looks.ts';
import type { ReportPart } from './report-worksheet.ts';
import { sharedColumns, tableRows } from './table-rows.ts';

/** Ⅴ: a block for each project, two to a page where they fit. */
export function sheets({ sheets: all }: Report): ReportPart {
  const paper = sheetPaper(all);
  return {
    name: 'Ⅴ点検評価シート',
    paper,
    titles: [wideRow(paper, reportWords.sections.sheets, 'section')],
    groups: all.map((sheet, n) => block(sheet, all[n - 1], paper)),
    most: 2,
  };
}

/** A column of labels; what stands beside it is one column, unless tables need more. */
function sheetPaper(all: readonly ReportSheet[]): Paper {
  const tables = all.flatMap(({ fields }) => fields.flatMap((one) => (one.kind === 'table' ? [one] : [])));
  const columns = sharedColumns(tables);
  const width = Math.floor((uprightWidth - labelWidth) / columns);
  return upright([labelWidth, ...Array<number>(columns).fill(width)]);
}

const labelWidth = 96;

function block(sheet: ReportSheet, before: ReportSheet | undefined, paper: Paper): RowGroup {
  const labelled = labelledOn(paper);
  const { number, name, flags, departments } = sheet;
  const heads = newHeadings(paper, sheet.path.map(flaggedHeading), before?.path.map(flaggedHeading) ?? []);
  return {
    rows: [
      ...heads,
      printedRow(
        paper,
        [
          { text: `№${number}`, look: 'sheetHead' },
          {
            column: 1,
            columns: paper.widths.length - 1,
            text: `${name}${flagText(flags)}`,
            look: 'sheetHead',
          },
        ],
        { keepsNext: true },
      ),
      labelled('所管課', departments.join('、'), 'body'),
      ...sheet.fields.flatMap((field) =>
        field.kind === 'table' ? tableRows(field, paper) : textRows(field, labelled),
      ),
      ...sheet.ratings.map((rating) =>
        labelled(rating.name, ratingText(rating), rating.grade === undefined ? 'missing' : 'body'),
      ),
      ...openRows(sheet, labelled),
    ],
    gap: 18,
    again: wideRow(paper, `№${number}　${name}（つづき）`, 'continued'),
    isCounted: true,
  };
}

/** Each department's text below its name; label and texts are one frame. */
function textRows({ label, texts }: ReportTextField, labelled: Labelled): PrintedRow[] {
  if (texts.length === 0) return [labelled(label, reportWords.noText, 'missing')];
  return texts.flatMap(({ department, text }, n) => {
    const isLast = n === texts.length - 1;
    if (department === undefined) return [labelled(label, text, 'body')];
    const name = labelled(n === 0 ? label : '', `【${department}】`, 'writer', label);
    const written = labelled('', text, 'body', label);
    return [
      {
        ...name,
        keepsNext: true as const,
        goesOn: true as const,
        ...(n > 0 ? { comesFromAbove: true as const } : {}),
      },
      { ...written, comesFromAbove: true as const, ...(isLast ? {} : { goesOn: true as const }) },
    ];
  });
}

function openRows({ open }: ReportSheet, labelled: Labelled): PrintedRow[] {
  if (open.length === 0) return [];
  const told = open.map(({ department, state }) => `${department}：${reportWords.states[state]}`);
  return [labelled('確認の状況', told.join('\n'), 'open')];
}

/** `whole` names the row on a further page where its label stands in a row above it. */
type Labelled = (label: string, text: string, look: Look, whole?: string) => PrintedRow;

function labelledOn(paper: Paper): Labelled {
  return (label, text, look, whole = label) =>
    printedRow(paper, [
      { text: label, look: 'label', again: `${whole}（つづき）` },
      { column: 1, columns: paper.widths.length - 1, text, look },
    ]);
}
