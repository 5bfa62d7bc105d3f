import type { SheetChart, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { reportWords } from '#domain/words/ja/report-words.ts';
import { cellStyle } from './cell-style.ts';
import { escapedText } from './escaped-text.ts';
import { wideRow } from './headings.ts';
import { layPages, type Pages, type RowGroup } from './lay-pages.ts';
import { margins, type Paper } from './paper.ts';
import type { PrintedCell, PrintedRow } from './printed-row.ts';

/** What stands above every page. */
export interface PageHead {
  plan: string;
  title: string;
  /** A draft is marked as one. */
  isDraft: boolean;
}

/** A worksheet of the report before it is laid out. */
export interface ReportPart {
  name: string;
  paper: Paper;
  /** Printed at the top of every page. */
  titles: PrintedRow[];
  groups: RowGroup[];
  most?: Pages['most'];
  hasNoPageNumber?: true;
  /** Charts, drawn into the rows that hold them. */
  charts?(rows: readonly PrintedRow[]): SheetChart[];
}

/** Excel takes 1,026 breaks on a worksheet. */
const mostPages = 1000;

/** The worksheets of a part: one, unless it has more pages than Excel breaks a worksheet into. */
export function reportWorksheets(part: ReportPart, head: PageHead): WriteSheet[] {
  const titlesHeight = part.titles.reduce((sum, { height }) => sum + height, 0);
  const pages = layPages(part.groups.length === 0 ? [nothing(part)] : part.groups, {
    room: part.paper.room - titlesHeight,
    ...(part.most === undefined ? {} : { most: part.most }),
  });
  const parts = Array.from({ length: Math.ceil(pages.length / mostPages) }, (_, n) =>
    pages.slice(n * mostPages, (n + 1) * mostPages),
  );
  return parts.map((own, n) => worksheet(n === 0 ? part.name : `${part.name} (${n + 1})`, own, part, head));
}

function nothing({ paper }: ReportPart): RowGroup {
  return { rows: [wideRow(paper, '（該当するものはありません。）', 'plain')] };
}

function worksheet(
  name: string,
  pages: readonly PrintedRow[][],
  part: ReportPart,
  head: PageHead,
): WriteSheet {
  const rows = [...part.titles, ...pages.flat()];
  let end = part.titles.length - 1;
  const ends = pages.map((page) => (end += page.length));
  return {
    name,
    // A column's width is told in digits of the workbook's font, 8 pixels each.
    columns: part.paper.widths.map((width) => ({ width: width / 8 })),
    cells: cellsOf(rows),
    merges: mergesOf(rows),
    rowDefs: new Map(rows.map(({ height }, row) => [row, { height }])),
    rowBreaks: ends.slice(0, -1),
    charts: part.charts?.(rows) ?? [],
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: part.paper.orientation, margins, horizontalCentered: true },
    headerFooter: headerFooter(part, head),
  };
}

type Cells = NonNullable<WriteSheet['cells']>;

function cellsOf(rows: readonly PrintedRow[]): Cells {
  const cells: Cells = new Map();
  for (const [at, row] of rows.entries()) {
    for (const cell of row.cells) {
      const text = linesText(cell);
      const style = cellStyle(cell.look, row, text);
      for (let down = 0; down < (cell.rows ?? 1); down++)
        for (let right = 0; right < cell.columns; right++)
          cells.set(`${at + down},${cell.column + right}`, { value: null, style });
      if (text !== '') cells.set(`${at},${cell.column}`, { ...content(cell, text), style });
    }
  }
  return cells;
}

/** The library takes `#N/A` and its like for errors unless they are rich text. */
function content(
  { figure }: PrintedCell,
  text: string,
): { value: string | number } | { richText: [{ text: string }] } {
  if (figure !== undefined) return { value: figure };
  return text.startsWith('#') ? { richText: [{ text: escapedText(text) }] } : { value: escapedText(text) };
}

function linesText({ lines }: PrintedCell): string {
  return lines.map(({ text, isEnd }, n) => (isEnd && n < lines.length - 1 ? `${text}\n` : text)).join('');
}

function mergesOf(rows: readonly PrintedRow[]): NonNullable<WriteSheet['merges']> {
  return rows.flatMap(({ cells }, startRow) =>
    cells
      .filter(({ columns, rows: down = 1 }) => columns > 1 || down > 1)
      .map(({ column, columns, rows: down = 1 }) => ({
        startRow,
        startCol: column,
        endRow: startRow + down - 1,
        endCol: column + columns - 1,
      })),
  );
}

type NamedRanges = NonNullable<WriteOptions['namedRanges']>;

/** Headings of a part stand on each of its pages. */
export function printTitles(part: ReportPart, sheets: readonly WriteSheet[]): NamedRanges {
  if (part.titles.length === 0) return [];
  return sheets.map(({ name }) => ({
    name: '_xlnm.Print_Titles',
    range: `'${name}'!$1:$${part.titles.length}`,
    scope: name,
  }));
}

/** Excel reads & as a command, and takes 255 characters. */
function headerFooter(
  { hasNoPageNumber }: ReportPart,
  { plan, title, isDraft }: PageHead,
): NonNullable<WriteSheet['headerFooter']> {
  const [...name] = plan;
  const shown = name.length > 60 ? `${name.slice(0, 60).join('')}…` : plan;
  const mark = isDraft ? `&R&"-,Bold"&12【${reportWords.draft}】` : '';
  return {
    oddHeader: `&L&9 ${shown.replaceAll('&', '&&')}　${title}${mark}`,
    ...(hasNoPageNumber ? {} : { oddFooter: '&L&9&A&C&10- &P -' }),
  };
}
