import { allTables } from '#domain/plan-workbook/all-tables.ts';
import { hintOf } from '#domain/plan-workbook/cell-hint.ts';
import { tableGroups } from '#domain/plan-workbook/table-spec.ts';
import type { FilledTable } from '#domain/plan-workbook/write-tables.ts';
import type { DrawnBook } from './draw-book.ts';
import { helpWorksheet } from './draw-head.ts';
import { rowHeight } from './row-height.ts';

const howTo = [
  '1. 下の一覧で、直したいものが書いてあるワークシートを選びます。濃い色の見出しの列は、必ず書く列です。',
  '2. 見出しのセルを選ぶと、書き方が表示されます。すべての列の書き方は、いちばん右の「項目の説明」にもあります。',
  '3. 行を増やすときは、表のすぐ下の行に続けて書きます。行の順は、そのまま一覧や様式の順になります。',
  '4. ほかの表にあるものは、名称で書きます（所管課なら課の名称、事業なら番号）。同じ名称が二つあるときは、IDで書きます。',
  '5. 一つのセルにいくつも書くときは「、」で区切ります。「、」を含む言葉は、"…" のように半角の引用符で囲みます。',
  '6. IDは、新しい行では空けておいてかまいません。すでに入っているIDは変えないでください（昨年度とのつながりが切れます）。',
  '7. 見出しの文字とワークシートの名前は変えないでください。列の並べ替え、列の追加、幅や色の変更はかまいません。',
];

const whatNext = [
  '書き終わったら、このブックを点検します。誤りがあれば、ワークシートとセルの番地で知らせます。',
  'tenken plan check このブック.xlsx',
  '誤りがなくなったら、計画定義のファイルにします。',
  'tenken plan from-workbook このブック.xlsx 計画定義.json',
];

/** The first worksheet: what this is, how to fill it in, where everything stands, and what happens next. */
export function drawHelp(book: DrawnBook, planName: string, tables: readonly FilledTable[]): void {
  const { worksheet, extras, put } = book.add(helpWorksheet, [1, 26, 100, 8], '#1F3864');
  extras.isOnePage = true;
  let row = 0;
  const line = (text: string, look: 'title' | 'section' | 'about' | 'command', height = 24) => {
    worksheet.rowHeights.set(row, height);
    put(row, look === 'title' || look === 'section' ? 0 : 1, text, look);
    row += 1;
  };
  line(`計画定義：${planName}`, 'title', 40);
  line('この計画の体系、事業、所管課、様式、指標、評価のしかた、日程をまとめたブックです。', 'about');
  row += 1;
  line('書き方', 'section', 30);
  for (const text of howTo) line(text, 'about');
  row += 1;
  line('ワークシートの一覧', 'section', 30);
  for (const group of tableGroups) {
    for (const { spec, rows } of tables.filter((one) => one.spec.group === group)) {
      worksheet.rowHeights.set(row, 24);
      put(row, 1, spec.worksheet, spec.worksheet === group ? 'strongLink' : 'innerLink');
      put(row, 2, spec.about, 'help');
      put(row, 3, spec.layout === 'items' || rows.length === 0 ? '' : `${rows.length}行`, 'help');
      extras.links.push({ area: { row, column: 1, rows: 1, columns: 1 }, worksheet: spec.worksheet });
      row += 1;
    }
  }
  row += 1;
  line('次にすること', 'section', 30);
  for (const text of whatNext) line(text, text.startsWith('tenken ') ? 'command' : 'about');
}

export const columnsWorksheet = '項目の説明';

/** The last worksheet: every column of every table, to be printed or read through. */
export function drawColumns(book: DrawnBook): void {
  const { worksheet, extras, put } = book.add(columnsWorksheet, [20, 22, 8, 16, 100], '#1F3864');
  worksheet.rowHeights.set(0, 34);
  put(0, 0, columnsWorksheet, 'title');
  const headings = ['ワークシート', '項目', '必須', '書くもの', '説明'];
  for (const [column, heading] of headings.entries()) put(1, column, heading, 'optional');
  let row = 2;
  for (const spec of allTables) {
    for (const column of spec.columns) {
      const cells = [
        spec.worksheet,
        column.header,
        column.need === 'required' ? '必須' : '',
        hintOf(column, spec),
        column.help,
      ];
      const widths = cells.map((_, at) => worksheet.columnWidths.get(at) ?? 0);
      worksheet.rowHeights.set(row, rowHeight(cells, widths) ?? 24);
      for (const [at, text] of cells.entries()) put(row, at, text, 'help');
      row += 1;
    }
  }
  worksheet.frozen = { rows: 2, columns: 0 };
  extras.printed = { row: 1, columns: 0 };
}
