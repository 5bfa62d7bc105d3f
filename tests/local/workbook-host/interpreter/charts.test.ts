import { describe, expect, test } from 'vitest';
import type { WorkbookData } from '#local/workbook-host/model/workbook-data.ts';
import { buildWorkbook, buildWorksheet } from '../build-workbook.ts';
import { officeSession } from '../office-session.ts';
import { errorCode } from './error-code.ts';

const withFigures = (given: Parameters<typeof buildWorksheet>[0] = {}): WorkbookData =>
  buildWorkbook([
    buildWorksheet({
      rows: [
        ['年度', '実績', '目標'],
        ['令和4年度', 30.5, null],
        ['令和5年度', 32, 35],
      ],
      ...given,
    }),
  ]);

async function change(
  workbook: WorkbookData,
  action: (worksheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void,
) {
  const session = officeSession(workbook);
  await session.run(async (context) => {
    await action(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });
  return session.interpreter;
}

const chartOn = ({ worksheets }: WorkbookData) => worksheets[0]?.charts?.[0];

describe('a chart of an add-in', () => {
  test('takes headings and texts for names, figures for values', async () => {
    const workbook = withFigures();
    await change(workbook, async (worksheet, context) => {
      const chart = worksheet.charts.add('LineMarkers', worksheet.getRange('A1:C3'), 'Columns');
      chart.series.load('name');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['実績', '目標']);
    });
    const worksheetId = workbook.worksheets[0]?.id;
    expect(chartOn(workbook)?.series[1]).toEqual({
      name: { worksheetId, area: { row: 0, column: 2, rows: 1, columns: 1 } },
      categories: { worksheetId, area: { row: 1, column: 0, rows: 2, columns: 1 } },
      values: { worksheetId, area: { row: 1, column: 2, rows: 2, columns: 1 } },
    });
  });

  test('takes years as numbers for a series, unless the corner above them is blank', async () => {
    for (const [corner, count] of [
      ['年度', 2],
      ['', 1],
    ] as const) {
      const workbook = withFigures({
        rows: [
          [corner, '実績'],
          [2022, 1],
          [2023, 2],
        ],
      });
      await change(workbook, (worksheet) => {
        worksheet.charts.add('LineMarkers', worksheet.getRange('A1:B3'), 'Columns');
      });
      expect(chartOn(workbook)?.series).toHaveLength(count);
    }
  });

  test('keeps its name, texts, colours and place', async () => {
    const workbook = withFigures();
    await change(workbook, async (worksheet, context) => {
      const chart = worksheet.charts.add('BarStacked', worksheet.getRange('A1:C3'), 'Columns');
      chart.name = 'A_1';
      chart.title.text = '達成状況';
      chart.title.format.font.size = 12;
      chart.axes.valueAxis.title.text = '人';
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.categoryAxis.position = 'Maximum';
      chart.legend.position = 'Top';
      chart.displayBlanksAs = 'NotPlotted';
      chart.setPosition('B2', 'C4');
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor('#0f6cbd');
      series.format.line.color = '#333333';
      series.hasDataLabels = true;
      series.dataLabels.format.font.color = '#FFFFFF';
      series.gapWidth = 40;
      await context.sync();
      const again = worksheet.charts.getItem('A_1');
      again.load('left,top,chartType');
      again.title.load('text');
      await context.sync();
      expect([again.left, again.top, again.chartType, again.title.text]).toEqual([
        54,
        18.75,
        'BarStacked',
        '達成状況',
      ]);
    });
    expect(chartOn(workbook)).toMatchObject({
      name: 'A_1',
      title: { text: '達成状況', size: 12 },
      axes: { category: { isReversed: true, isCrossedAtEnd: true }, value: { title: { text: '人' } } },
      legend: 'Top',
      anchor: { from: { row: 1, column: 1 }, to: { row: 4, column: 3 } },
    });
    expect(chartOn(workbook)?.series[0]).toMatchObject({
      fill: '#0F6CBD',
      line: { colour: '#333333' },
      labels: { colour: '#FFFFFF' },
      gap: 40,
    });
  });

  test('gets other cells and keeps its looks', async () => {
    const workbook = withFigures();
    await change(workbook, async (worksheet, context) => {
      const chart = worksheet.charts.add('LineMarkers', worksheet.getRange('A1:B3'), 'Columns');
      chart.series.getItemAt(0).format.line.color = '#112233';
      await context.sync();
      chart.setData(worksheet.getRange('A1:C2'), 'Columns');
    });
    const series = chartOn(workbook)?.series ?? [];
    expect(series.map(({ line }) => line?.colour)).toEqual(['#112233', undefined]);
    expect(series[0]?.values.area).toMatchObject({ row: 1, rows: 1 });
  });

  test('moves with its cells, and so do those that it draws', async () => {
    const workbook = withFigures();
    await change(workbook, (worksheet) => {
      worksheet.charts.add('LineMarkers', worksheet.getRange('A1:C3'), 'Columns').setPosition('E3', 'H9');
      worksheet.getRange('1:2').insert('Down');
    });
    expect(chartOn(workbook)?.anchor.from.row).toBe(4);
    expect(chartOn(workbook)?.series[0]?.values.area?.row).toBe(3);
  });

  test('is found by its name, and gone once deleted', async () => {
    const workbook = withFigures();
    await change(workbook, async (worksheet, context) => {
      worksheet.charts.add('LineMarkers', worksheet.getRange('A1:C3'), 'Columns').name = 'x';
      const [there, missing] = ['x', 'y'].map((name) => worksheet.charts.getItemOrNullObject(name));
      await context.sync();
      expect([there?.isNullObject, missing?.isNullObject]).toEqual([false, true]);
      there?.delete();
    });
    expect(workbook.worksheets[0]?.charts).toEqual([]);
  });

  test('is refused on a protected worksheet', async () => {
    const workbook = withFigures({ isProtected: true });
    const made = change(workbook, (worksheet) => {
      worksheet.charts.add('LineMarkers', worksheet.getRange('A1:C3'), 'Columns');
    });
    expect(await errorCode(made)).toBe('AccessDenied');
  });

  test('of another kind, or in rows, is not supported, and said', async () => {
    for (const [type, by, call] of [
      ['Pie', 'Columns', 'ChartCollection.add of Pie'],
      ['LineMarkers', 'Rows', 'Chart.setData by Rows'],
    ] as const) {
      const session = officeSession(withFigures());
      const made = session.run(async (context) => {
        const worksheet = context.workbook.worksheets.getActiveWorksheet();
        worksheet.charts.add(type, worksheet.getRange('A1:C3'), by);
        await context.sync();
      });
      expect(await errorCode(made)).toBe('ApiNotFound');
      expect(session.interpreter.unsupported()).toEqual([call]);
    }
  });
});
