import { describe, expect, test } from 'vitest';
import type { ChartContent, ChartSheet } from '#domain/charts/chart-content.ts';
import { openInExcel } from '#tests/addin/workbook/open-in-excel.ts';
import { buildWorkbook, buildWorksheet } from '#tests/local/workbook-host/build-workbook.ts';

const bars: ChartContent = {
  name: 'Tenken_Chart_Progress',
  title: '提出状況',
  kind: 'stackedBars',
  categoryTitle: '所管課',
  valueTitle: '件',
  categories: ['市民協働課', '=1+1'],
  series: [
    { name: '未着手', values: [2, 0], colour: '#EBEBEB', labelColour: '#242424' },
    { name: '提出済', values: [1, 3], colour: '#0F6CBD', labelColour: '#FFFFFF' },
  ],
};

const line: ChartContent = {
  name: 'Tenken_Chart_i1',
  title: '=A1',
  kind: 'lines',
  categoryTitle: '年度',
  valueTitle: '％',
  categories: ['令和4年度', '令和5年度'],
  series: [
    { name: '実績', values: [30, ''], colour: '#0F6CBD', line: { isDashed: false, marker: 'Circle' } },
    { name: '目標', values: ['', 40], colour: '#616161', line: { isDashed: true, marker: 'Diamond' } },
  ],
};

const sheetOf = (charts: ChartContent[], given: Partial<ChartSheet> = {}): ChartSheet => ({
  worksheet: 'グラフ',
  heading: '計画　令和5年度の進捗',
  asOf: '2024/06/10 09:00 時点',
  figuresNote: 'グラフの元になる数値です。',
  charts,
  ...given,
});

const opened = () => openInExcel(buildWorkbook([buildWorksheet({ name: '表紙' })]));
const chartsOn = ({ workbook }: ReturnType<typeof opened>, name = 'グラフ') =>
  workbook.worksheets.find((one) => one.name === name)?.charts ?? [];

describe('charts in the workbook', () => {
  test('draw their figures, which stand right of them as they are', async () => {
    const excel = opened();
    await excel.port.drawCharts(sheetOf([bars, line]));
    const { cells } = excel.worksheet('グラフ');
    const area = chartsOn(excel)[0]?.series[1]?.values.area;
    expect(area).toEqual({ row: 4, column: 20, rows: 2, columns: 1 });
    expect([cells.get('4,20')?.value, cells.get('5,20')?.value]).toEqual([1, 3]);
    expect(cells.get('5,18')).toMatchObject({ value: '=1+1' });
    expect(cells.get('5,18')?.formula).toBeUndefined();
    expect([cells.get('0,0')?.value, cells.get('1,0')?.value]).toEqual([
      '計画　令和5年度の進捗',
      '2024/06/10 09:00 時点',
    ]);
  });

  test('have titles, units, colours and gaps, and overlap nowhere', async () => {
    const excel = opened();
    await excel.port.drawCharts(sheetOf([bars, line, { ...line, name: 'Tenken_Chart_i2' }]));
    const [first, second, third] = chartsOn(excel);
    expect(first).toMatchObject({
      title: { text: '提出状況' },
      axes: { value: { title: { text: '件' } }, category: { isReversed: true } },
      series: [{ fill: '#EBEBEB' }, { fill: '#0F6CBD', labels: { colour: '#FFFFFF' } }],
    });
    // A title that began with `=` would be a reference to a cell.
    expect(second).toMatchObject({ title: { text: ' =A1' }, blanks: 'NotPlotted' });
    expect(second?.series[1]).toMatchObject({ line: { style: 'Dash' }, marker: { style: 'Diamond' } });
    expect(second?.anchor.from.row).toBeGreaterThanOrEqual(first?.anchor.to.row ?? 0);
    expect(third?.anchor.from.column).toBe(second?.anchor.to.column);
  });

  test('get new figures, and keep the place and looks that somebody gave them', async () => {
    const excel = opened();
    await excel.port.drawCharts(sheetOf([bars, line]));
    await excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem('グラフ').charts.getItem('Tenken_Chart_i1');
      chart.setPosition('C70', 'F80');
      chart.title.text = '委員会の資料';
      chart.series.getItemAt(0).format.line.color = '#FF0000';
      context.workbook.worksheets.getItem('グラフ').name = '図表';
      await context.sync();
    });
    const more = { ...bars, categories: [...bars.categories, '学務課'] };
    const added = more.series.map((series) => ({ ...series, values: [...series.values, 7] }));
    const outcome = await excel.port.drawCharts(
      sheetOf([{ ...more, series: added }, line], { asOf: '2024/06/11 09:00 時点' }),
    );
    expect(outcome).toEqual({ kind: 'drawn', worksheet: '図表', made: 0, renewed: 2, deleted: 0 });
    const [first, second] = chartsOn(excel, '図表');
    expect(first?.series[0]?.values.area?.rows).toBe(3);
    expect(second).toMatchObject({
      title: { text: '委員会の資料' },
      anchor: { from: { row: 69, column: 2 } },
      series: [{ line: { colour: '#FF0000' }, values: { area: { row: 10 } } }, {}],
    });
    expect(excel.worksheet('図表').cells.get('10,19')?.value).toBe(30);
    expect(excel.worksheet('図表').cells.get('1,0')?.value).toBe('2024/06/11 09:00 時点');
  });

  test('that somebody deleted come back only when asked for', async () => {
    const excel = opened();
    await excel.port.drawCharts(sheetOf([bars, line]));
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('グラフ').charts.getItem(bars.name).delete();
      await context.sync();
    });
    expect(await excel.port.drawCharts(sheetOf([bars, line]))).toMatchObject({
      made: 0,
      renewed: 1,
      deleted: 1,
    });
    expect(chartsOn(excel)).toHaveLength(1);
    expect(await excel.port.drawCharts(sheetOf([bars, line]), true)).toMatchObject({ made: 1, deleted: 0 });
    expect(chartsOn(excel)).toHaveLength(2);
  });

  test('are all made again where their worksheet was deleted', async () => {
    const excel = opened();
    await excel.port.drawCharts(sheetOf([line]));
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('グラフ').delete();
      await context.sync();
    });
    expect(await excel.port.drawCharts(sheetOf([line]))).toMatchObject({ made: 1 });
    expect(await excel.port.drawCharts(sheetOf([line]))).toMatchObject({ renewed: 1 });
  });

  test('leave a worksheet of the same name alone', async () => {
    const excel = openInExcel(buildWorkbook([buildWorksheet({ name: 'グラフ', rows: [['自作']] })]));
    expect(await excel.port.drawCharts(sheetOf([line]))).toMatchObject({ worksheet: 'グラフ (2)' });
    expect(excel.worksheet('グラフ').cells.get('0,0')?.value).toBe('自作');
  });

  test('are refused on a protected worksheet and while a cell is being edited', async () => {
    const excel = opened();
    await excel.port.drawCharts(sheetOf([line]));
    excel.worksheet('グラフ').isProtected = true;
    expect(await excel.port.drawCharts(sheetOf([line]))).toEqual({ kind: 'refused', why: 'protected' });
    const page = {
      isEditing: () => true,
      selection: () => ({ worksheetId: '', area: { row: 0, column: 0, rows: 1, columns: 1 } }),
      activate: () => undefined,
      select: () => undefined,
      openNew: () => undefined,
    };
    const editing = openInExcel(buildWorkbook(), { page });
    expect(await editing.port.drawCharts(sheetOf([line]))).toEqual({
      kind: 'refused',
      why: 'cellBeingEdited',
    });
  });

  test('need no more of Excel than 1.9', async () => {
    const excel = openInExcel(buildWorkbook(), { excelApi: '1.9' });
    expect(await excel.port.drawCharts(sheetOf([bars, line]))).toMatchObject({ made: 2 });
    expect(excel.interpreter.unsupported()).toEqual([]);
  });
});
