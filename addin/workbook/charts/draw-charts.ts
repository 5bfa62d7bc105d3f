import type { ChartOutcome } from '#addin/state/workbook-port.ts';
import { figureRows, mergeBlocks, type PlacedBlock, readBlocks } from '#domain/charts/chart-blocks.ts';
import type { ChartContent, ChartSheet } from '#domain/charts/chart-content.ts';
import { chartPlaces } from '#domain/charts/chart-places.ts';
import { excelErrorCode } from '../excel-error-code.ts';
import { writeBatch } from '../run-batch.ts';
import { addChartWorksheet, type ChartBoard, findBoard } from './chart-board.ts';
import { lookOfSeries, makeChart } from './make-chart.ts';
import { nameFigures, nameOfBoard, writeFigures } from './write-figures.ts';

/**
 * Brings the charts' figures up to date and makes the charts that were never made. One that is there keeps its place
 * and its looks; one that somebody deleted comes back only with `remakes`.
 */
export async function drawCharts(sheet: ChartSheet, remakes = false): Promise<ChartOutcome> {
  try {
    return await writeBatch((context) => draw(context, sheet, remakes));
  } catch (error) {
    const why = reasons[excelErrorCode(error) ?? ''];
    if (why === undefined) throw error;
    return { kind: 'refused', why };
  }
}

const reasons: Record<string, Extract<ChartOutcome, { kind: 'refused' }>['why']> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'cellBeingEdited',
};

async function draw(
  context: Excel.RequestContext,
  sheet: ChartSheet,
  remakes: boolean,
): Promise<ChartOutcome> {
  const present = await findBoard(context);
  if (present?.isProtected) return { kind: 'refused', why: 'protected' };
  const before = present ? readBlocks(present.values) : [];
  const blocks = mergeBlocks(before, sheet.charts);
  const board = present ?? (await addChartWorksheet(context, sheet.worksheet));
  const rows = figureRows(sheet.figuresNote, blocks);
  const bars = new Set(sheet.charts.flatMap(({ kind, name }) => (kind === 'stackedBars' ? name : [])));
  writeFigures(board, rows, (row) => blocks.some((block) => bars.has(block.name) && isWithin(block, row)));
  const known = new Set(before.map(({ name }) => name));
  const counts = drawBlocks(board, blocks, sheet.charts, (name) => !known.has(name) || remakes);
  // The names stand there once the charts do: what fails half-way is not taken for deleted afterwards.
  nameFigures(board, rows);
  nameOfBoard(context, board, { rows: rows.length, columns: rows[0]?.length ?? 1 }, sheet);
  await context.sync();
  return { kind: 'drawn', worksheet: board.worksheetName, ...counts };
}

function isWithin({ top, rows }: PlacedBlock, row: number): boolean {
  return row > top && row < top + rows.length;
}

function drawBlocks(
  board: ChartBoard,
  blocks: PlacedBlock[],
  wanted: ChartContent[],
  mayMake: (name: string) => boolean,
): { made: number; renewed: number; deleted: number } {
  const counts = { made: 0, renewed: 0, deleted: 0 };
  const contents = new Map(wanted.map((content) => [content.name, content]));
  const places = placesOf(blocks, contents);
  for (const { name, top, rows, columns } of blocks) {
    const content = contents.get(name);
    const source = board.worksheet.getRangeByIndexes(board.row + top, board.column + 1, rows.length, columns);
    const chart = board.charts.get(name);
    if (chart) {
      chart.chart.setData(source, 'Columns');
      // Series that were not there before have no looks that anybody chose.
      if (content) lookOfSeries(chart.chart, content, chart.series);
      counts.renewed += 1;
    } else if (content && mayMake(name)) {
      const area = places.get(name);
      if (area) makeChart(board.worksheet, content, { source, area });
      counts.made += 1;
    } else if (content) counts.deleted += 1;
  }
  return counts;
}

/** By the order of the blocks, so that a chart has the same place whenever it is made. */
function placesOf(blocks: PlacedBlock[], contents: Map<string, ChartContent>) {
  const kinds = blocks.map(({ name, rows }) => ({
    kind: contents.get(name)?.kind ?? ('lines' as const),
    categories: rows.length - 1,
  }));
  const areas = chartPlaces(kinds);
  return new Map(blocks.map(({ name }, at) => [name, areas[at]]));
}
