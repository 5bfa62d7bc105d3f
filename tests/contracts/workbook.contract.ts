import { describe, expect, test } from 'vitest';
import type { WorkbookPort } from '#addin/state/workbook-port.ts';
import type { ChartSheet } from '#domain/charts/chart-content.ts';
import type { Grid, GridCell } from '#domain/grid/grid.ts';
import { mergeTable } from '#domain/tables/merge-table.ts';
import type { TableContent } from '#domain/tables/table-content.ts';
import type { Binding, WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import { createWorkbook } from '#local/workbook-host/codec/create-workbook.ts';
import { buildWorkbook, buildWorksheet } from '#tests/local/workbook-host/build-workbook.ts';

const aGrid = (worksheet: string, cells: GridCell[] = []): Grid => ({
  worksheet,
  visibility: 'visible',
  isProtected: false,
  cells,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});

const cell = (row: number, column: number, text: string, more: Partial<GridCell> = {}): GridCell => ({
  row,
  column,
  text,
  value: text === '' ? null : text,
  ...more,
});

const form = aGrid('様式', [cell(0, 0, '取組内容'), cell(0, 1, '講座を開いた。\n42人が参加した。')]);
const place = { worksheet: '様式', area: { row: 0, column: 1, rows: 1, columns: 2 } };
const binding = (field: string) => ({ project: 'p1', department: 'kiki', field }) as Binding;

const identity = {
  role: 'department',
  municipality: 'hoshimi',
  plan: 'sankaku-3',
  fiscalYear: 2023,
  department: 'kiki',
  bases: [{ project: 'p1', department: 'kiki', revision: 2 }],
} as WorkbookIdentity;

const table: TableContent = {
  name: 'Tenken_Sheets',
  worksheet: 'シート一覧',
  columns: [
    { header: '№', width: 6 },
    { header: '取組内容', width: 60, wraps: true },
    { header: 'キー', width: 14, isKey: true },
  ],
  rows: [
    { key: 'p1/kiki', values: [1, '=1+1', 'p1/kiki'] },
    { key: 'p2/kiki', values: [2, '', 'p2/kiki'] },
  ],
};

const charts: ChartSheet = {
  worksheet: 'グラフ',
  heading: '計画　令和5年度の進捗',
  asOf: '2024/06/10 09:00 時点',
  figuresNote: 'グラフの元になる数値です。',
  charts: [
    {
      name: 'Tenken_Chart_i1',
      title: '1-(1)　審議会の女性委員',
      kind: 'lines',
      categoryTitle: '年度',
      valueTitle: '％',
      categories: ['令和4年度', '令和5年度'],
      series: [{ name: '実績', values: [30, 31.5], colour: '#0F6CBD' }],
    },
  ],
};

/** What the panes rely on, whether the workbook is Excel's or a test's. `open` gives one with these worksheets. */
export function workbookContract(name: string, open: (grids: Grid[]) => WorkbookPort): void {
  const textAt = async (port: WorkbookPort, row: number, column: number) =>
    (await port.readGrid('様式'))?.cells.find((one) => one.row === row && one.column === column)?.text ?? '';

  describe(name, () => {
    test('gives its worksheets in tab order, and one by its name', async () => {
      const port = open([form, aGrid('概要')]);
      expect(await port.readGrids()).toEqual([form, aGrid('概要')]);
      expect(await port.readGrid('様式')).toEqual(form);
      expect(await port.readGrid('なし')).toBeUndefined();
    });

    test('holds a written text as it is, line ends aside', async () => {
      const port = open([form]);
      for (const text of ['=1+1', '１２', "'x", '2023/10/19', '- あ', '1\n2', 'あ'.repeat(32_767), '']) {
        expect(await port.writeTexts('様式', [{ row: 0, column: 1, text }])).toEqual({ kind: 'written' });
        expect(await textAt(port, 0, 1)).toBe(text);
      }
      await port.writeTexts('様式', [{ row: 3, column: 3, text: '1\r\n2' }]);
      expect(await textAt(port, 3, 3)).toBe('1\n2');
    });

    test('writes a plain figure as a number where one is asked for, and shows it as typed', async () => {
      const port = open([form]);
      await port.writeTexts('様式', [{ row: 0, column: 1, text: '1200', isFigure: true }]);
      const written = (await port.readGrid('様式'))?.cells.find((one) => one.row === 0 && one.column === 1);
      expect(written).toMatchObject({ text: '1200', value: 1200 });
    });

    test('writes nothing where one cell is refused, and says why', async () => {
      const locked = {
        ...form,
        isProtected: true,
        cells: form.cells.map((one) => ({ ...one, locked: true })),
      };
      const computed = { ...form, cells: [cell(0, 0, '取組内容'), cell(0, 1, '№1', { formula: '="№"&1' })] };
      const cases: [Grid, string, string, string][] = [
        [locked, '様式', 'あ', 'protected'],
        [computed, '様式', 'あ', 'formula'],
        [form, '様式', 'あ'.repeat(32_768), 'tooLong'],
        [form, 'なし', 'あ', 'worksheetGone'],
      ];
      for (const [grid, worksheet, text, why] of cases) {
        const port = open([grid]);
        const before = await port.readGrids();
        const cells = [
          { row: 0, column: 0, text: '新' },
          { row: 0, column: 1, text },
        ];
        expect(await port.writeTexts(worksheet, cells)).toEqual({ kind: 'refused', why });
        expect(await port.readGrids()).toEqual(before);
      }
    });

    test('says of itself what was stored last', async () => {
      const port = open([form]);
      expect(await port.findIdentity()).toBeUndefined();
      await port.saveIdentity({ ...identity, bases: [] });
      await port.saveIdentity(identity);
      expect(await port.findIdentity()).toEqual(identity);
    });

    test('keeps bindings, each at its last place', async () => {
      const port = open([form]);
      const below = { ...place, area: { ...place.area, row: 5 } };
      await port.bind([{ binding: binding('activity'), place }]);
      await port.bind([
        { binding: binding('activity'), place: below },
        { binding: binding('selfEvaluation'), place },
      ]);
      const bounds = await port.readBindings();
      expect(bounds).toHaveLength(2);
      expect(bounds).toContainEqual({ binding: binding('activity'), place: below });
      expect(bounds).toContainEqual({ binding: binding('selfEvaluation'), place });
    });

    test('shows the selection where it was sent', async () => {
      const port = open([form, aGrid('概要')]);
      await port.select({ ...place, worksheet: '概要' });
      expect(await port.readSelection()).toEqual({ ...place, worksheet: '概要' });
    });

    test('opens a finished file as a new workbook, and nothing that is no workbook', async () => {
      const port = open([form]);
      const report = createWorkbook(buildWorkbook([buildWorksheet({ rows: [['報告書']] })]));
      expect(await port.openFile(report)).toBe('opened');
      expect(await port.openFile(new TextEncoder().encode('<html></html>'))).toBe('refused');
      expect(await port.readGrids()).toEqual([form]);
    });

    test('makes a table, and changes it to what it shall be', async () => {
      const port = open([form]);
      expect(await port.findTables([table.name])).toEqual([]);
      await port.createTables([table]);
      const [first] = await port.findTables(['Tenken_None', table.name]);
      expect(first).toEqual({
        name: table.name,
        worksheet: table.worksheet,
        headers: ['№', '取組内容', 'キー'],
        rows: table.rows.map(({ values }) => values),
      });
      const next: TableContent = {
        ...table,
        columns: [...table.columns, { header: '状態', width: 8 }],
        rows: [
          { key: 'p2/kiki', values: [2, '準備', 'p2/kiki', '入力中'] },
          { key: 'p3/kiki', values: [3, '+81', 'p3/kiki', '未着手'] },
        ],
      };
      if (first) await port.changeTable(table.name, mergeTable(first, next));
      expect((await port.findTables([table.name]))[0]).toMatchObject({
        headers: ['№', '取組内容', 'キー', '状態'],
        rows: [
          [1, '=1+1', 'p1/kiki', ''],
          [2, '準備', 'p2/kiki', '入力中'],
          [3, '+81', 'p3/kiki', '未着手'],
        ],
      });
    });

    test('makes charts once, and afterwards only brings their figures up to date', async () => {
      const port = open([form]);
      const counts = { kind: 'drawn', worksheet: 'グラフ', made: 0, renewed: 0, deleted: 0 };
      expect(await port.drawCharts(charts)).toEqual({ ...counts, made: 1 });
      expect(await port.drawCharts(charts)).toEqual({ ...counts, renewed: 1 });
    });
  });
}
