import { describe, expect, test } from 'vitest';
import { createWorkbook } from '#local/workbook-host/codec/create-workbook.ts';
import { openWorkbook } from '#local/workbook-host/codec/open-workbook.ts';
import { readText, writeText } from '#local/workbook-host/codec/package-text.ts';
import { saveWorkbook } from '#local/workbook-host/codec/save-workbook.ts';
import { readPackage, writePackage } from '#local/workbook-host/codec/zip-package.ts';
import type { ChartData } from '#local/workbook-host/model/chart-data.ts';
import { openXmlErrors } from '../../../open-xml-errors.ts';
import { buildWorkbook, buildWorksheet } from '../build-workbook.ts';

// A file counts its worksheets from 1.
const worksheetId = buildWorksheet({}, 2).id;
const cells = (row: number, column: number, rows = 1) => ({
  worksheetId,
  area: { row, column, rows, columns: 1 },
});

const bars: ChartData = {
  id: '1',
  name: 'Bars',
  type: 'BarStacked',
  anchor: { from: { row: 4, column: 1, x: 3, y: 0 }, to: { row: 20, column: 8, x: 0, y: 5 } },
  title: { text: '<状況> & "図"\n二行目', size: 12, bold: true, colour: '#202020' },
  axes: { category: { isReversed: true, isCrossedAtEnd: true }, value: { title: { text: '件', size: 10 } } },
  legend: 'Bottom',
  blanks: 'NotPlotted',
  series: [
    {
      name: cells(0, 1),
      categories: cells(1, 0, 2),
      values: cells(1, 1, 2),
      fill: '#EAA300',
      line: { colour: '#616161', weight: 0.75 },
      labels: { colour: '#FFFFFF' },
      gap: 40,
    },
    { name: cells(0, 2), categories: cells(1, 0, 2), values: cells(1, 2, 2), labels: {} },
  ],
};

const line: ChartData = {
  ...bars,
  id: '2',
  name: 'Line',
  type: 'LineMarkers',
  axes: { category: {}, value: {} },
  series: [
    {
      name: cells(0, 1),
      categories: cells(1, 0, 2),
      values: cells(1, 1, 2),
      line: { colour: '#0F6CBD', weight: 2.25, style: 'Dash' },
      marker: { style: 'Diamond', size: 7, fill: '#0F6CBD', line: '#0F6CBD' },
    },
  ],
};

const withCharts = (charts: ChartData[], name = 'グラフ 1') =>
  buildWorkbook([
    buildWorksheet(
      {
        name,
        rows: [
          ['課', '提出', '未提出'],
          ['市民協働課', 3, 1],
          ['<課>', 2.5, null],
        ],
        charts,
      },
      2,
    ),
  ]);

function opened(bytes: Uint8Array) {
  const answer = openWorkbook(bytes, 'Book1.xlsx');
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer;
}

describe('charts in a file', () => {
  test('are saved as Excel reads them, and read back as they were', async () => {
    const bytes = createWorkbook(withCharts([bars, line]));
    expect(await openXmlErrors(bytes)).toEqual([]);
    const { workbook } = opened(bytes);
    expect(workbook.worksheets[0]?.charts).toEqual([bars, line]);
    expect(workbook.warnings).toEqual([]);
  });

  test('hold the values as they are, without points for blanks', () => {
    const xml = readText(readPackage(createWorkbook(withCharts([bars]))), 'xl/charts/chart1.xml') ?? '';
    expect(xml).toContain("<c:f>'グラフ 1'!$A$2:$A$3</c:f>");
    expect(xml).toContain('<c:pt idx="1"><c:v>&lt;課&gt;</c:v></c:pt>');
    expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache>');
  });

  test('stay byte for byte where nothing changed', () => {
    const bytes = createWorkbook(withCharts([bars]));
    const { workbook, source } = opened(bytes);
    const parts = readPackage(saveWorkbook(workbook, source));
    for (const [name, content] of readPackage(bytes)) {
      if (/chart|drawing/.test(name)) expect([name, parts.get(name)]).toEqual([name, content]);
    }
  });

  test('follow figures, places, rows and the name of their worksheet', async () => {
    const { workbook, source } = opened(createWorkbook(withCharts([bars])));
    const [worksheet] = workbook.worksheets;
    const [chart] = worksheet?.charts ?? [];
    if (!worksheet || !chart) throw new Error('no chart');
    worksheet.name = '図';
    worksheet.cells.set('1,1', { value: 4, style: 0 });
    chart.anchor.to.row = 30;
    const bytes = saveWorkbook(workbook, source);
    const xml = readText(readPackage(bytes), 'xl/charts/chart1.xml') ?? '';
    expect(xml).toContain('<c:f>図!$B$2:$B$3</c:f>');
    expect(xml).toContain('<c:pt idx="0"><c:v>4</c:v></c:pt>');
    expect(opened(bytes).workbook.worksheets[0]?.charts?.[0]?.anchor.to.row).toBe(30);
    expect(await openXmlErrors(bytes)).toEqual([]);
  });

  test('go with what was deleted', async () => {
    const { workbook, source } = opened(createWorkbook(withCharts([bars, line])));
    const [worksheet] = workbook.worksheets;
    if (worksheet) worksheet.charts = worksheet.charts?.slice(1) ?? [];
    const bytes = saveWorkbook(workbook, source);
    expect([...readPackage(bytes).keys()].filter((name) => /charts\/chart/.test(name))).toEqual([
      'xl/charts/chart2.xml',
    ]);
    expect(opened(bytes).workbook.worksheets[0]?.charts?.map(({ name }) => name)).toEqual(['Line']);
    expect(await openXmlErrors(bytes)).toEqual([]);
  });

  test('that have more in them than can be shown stay as they are, beside a new one', async () => {
    const parts = readPackage(createWorkbook(withCharts([bars])));
    const foreign = (readText(parts, 'xl/charts/chart1.xml') ?? '').replace(
      '<c:varyColors val="0"/>',
      '<c:varyColors val="1"/>',
    );
    writeText(parts, 'xl/charts/chart1.xml', foreign);
    const { workbook, source } = opened(writePackage(parts));
    expect(workbook.worksheets[0]?.charts).toBeUndefined();
    expect(workbook.warnings.map(({ detail }) => detail).toSorted()).toEqual([
      'xl/charts/chart1.xml',
      'xl/drawings/drawing1.xml',
    ]);
    const [worksheet] = workbook.worksheets;
    if (worksheet) worksheet.charts = [{ ...line, id: '9' }];
    const bytes = saveWorkbook(workbook, source);
    const saved = readPackage(bytes);
    expect(readText(saved, 'xl/charts/chart1.xml')).toBe(foreign);
    expect(readText(saved, 'xl/drawings/drawing1.xml')).toContain('name="Bars"');
    expect(opened(bytes).workbook.worksheets[0]?.charts?.map(({ name }) => name)).toEqual(['Line']);
    expect(await openXmlErrors(bytes)).toEqual([]);
  });
});
