import type { Report, ReportField, ReportSheet, ReportTextField } from '#domain/report/report.ts';
import { reportWords } from '#domain/words/ja/report-words.ts';
import { flagText, newHeadings, nodeHeading, wideRow } from './headings.ts';
import type { RowGroup } from './lay-pages.ts';
import { shared, upright } from './paper.ts';
import { type CellDraft, type PrintedRow, printedRow } from './printed-row.ts';
import { ratingText } from './rating-text.ts';
import type { Look } from './report-looks.ts';
import type { ReportPart } from './report-worksheet.ts';
import { tableRows } from './table-rows.ts';

/** Ⅴ: a block for each project, two to a page where they fit. */
export function sheets({ sheets: all }: Report): ReportPart {
  return {
    name: 'Ⅴ点検評価シート',
    paper: upright,
    titles: [wideRow(upright, reportWords.sections.sheets, 'section')],
    groups: all.map((sheet, n) => block(sheet, all[n - 1])),
    most: 2,
  };
}

function block(sheet: ReportSheet, before: ReportSheet | undefined): RowGroup {
  const { number, name, flags, departments } = sheet;
  const heads = newHeadings(upright, sheet.path.map(nodeHeading), before?.path.map(nodeHeading) ?? []);
  return {
    rows: [
      ...heads,
      printedRow(
        upright,
        [
          { text: `№${number}`, look: 'sheetHead' },
          { column: 1, columns: shared, text: `${name}${flagText(flags)}`, look: 'sheetHead' },
        ],
        { keepsNext: true },
      ),
      labelled('所管課', departments.join('、'), 'body'),
      ...sheet.fields.flatMap(fieldRows),
      ...sheet.ratings.map((rating) =>
        labelled(rating.name, ratingText(rating), rating.grade === undefined ? 'missing' : 'body'),
      ),
      ...openRows(sheet),
    ],
    gap: 18,
    again: wideRow(upright, `№${number}　${name}（つづき）`, 'continued'),
    isCounted: true,
  };
}

function fieldRows(field: ReportField): PrintedRow[] {
  return field.kind === 'table' ? tableRows(field) : textRows(field);
}

/** Each department's text below its name; label and texts are one frame. */
function textRows({ label, texts }: ReportTextField): PrintedRow[] {
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

function openRows({ open }: ReportSheet): PrintedRow[] {
  if (open.length === 0) return [];
  const told = open.map(({ department, state }) => `${department}：${reportWords.states[state]}`);
  return [labelled('確認の状況', told.join('\n'), 'open')];
}

function labelled(label: string, text: string, look: Look, whole = label): PrintedRow {
  const cells: CellDraft[] = [
    { text: label, look: 'label', again: `${whole}（つづき）` },
    { column: 1, columns: shared, text, look },
  ];
  return printedRow(upright, cells);
}
