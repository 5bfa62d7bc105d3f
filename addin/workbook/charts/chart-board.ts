import { columnsOfPage } from '#domain/charts/chart-places.ts';
import { freeWorksheetName } from '../free-worksheet-name.ts';

/** The worksheet of the charts, with where its figures begin and what is there already. */
export interface ChartBoard {
  worksheet: Excel.Worksheet;
  worksheetName: string;
  isNew: boolean;
  /** The first cell of all figures. */
  row: number;
  column: number;
  values: unknown[][];
  isProtected: boolean;
  charts: Map<string, { chart: Excel.Chart; series: number }>;
  /** The cells of heading and date, if they are still there. */
  heading: Excel.Range | undefined;
  /** Our hidden names that the workbook has, also those that lead nowhere any more. */
  names: Map<string, Excel.NamedItem>;
}

/** Hidden names: they lead to the figures however the worksheet is called and wherever its rows were moved. */
export const boardNames = { figures: 'Tenken_ChartFigures', heading: 'Tenken_ChartHeading' };

/** The charts' worksheet; nothing where there was none, or somebody deleted it. */
export async function findBoard(context: Excel.RequestContext): Promise<ChartBoard | undefined> {
  const names = namesOf(context);
  const [figures, heading] = names.map((name) => name.getRangeOrNullObject());
  figures?.load('values,rowIndex,columnIndex');
  heading?.load('rowCount,columnCount');
  await context.sync();
  if (!figures || figures.isNullObject) return undefined;
  const { worksheet } = figures;
  worksheet.load('name');
  worksheet.protection.load('protected');
  worksheet.charts.load('name,series/count');
  await context.sync();
  const isHeading = heading && !heading.isNullObject && heading.rowCount === 2 && heading.columnCount === 1;
  return {
    worksheet,
    worksheetName: worksheet.name,
    isNew: false,
    row: figures.rowIndex,
    column: figures.columnIndex,
    values: figures.values,
    isProtected: worksheet.protection.protected,
    charts: new Map(
      worksheet.charts.items.map((chart) => [chart.name, { chart, series: chart.series.count }]),
    ),
    heading: isHeading ? heading : undefined,
    names: present(names),
  };
}

/** A worksheet of its own, set up so that it prints: A4 across, the charts one page wide. */
export async function addChartWorksheet(context: Excel.RequestContext, name: string): Promise<ChartBoard> {
  const { worksheets } = context.workbook;
  worksheets.load('name');
  const ours = namesOf(context);
  await context.sync();
  const names = worksheets.items.map((one) => one.name);
  const isTaken = names.some((one) => one.toLowerCase() === name.toLowerCase());
  const worksheetName = isTaken ? freeWorksheetName(name, names) : name;
  const worksheet = worksheets.add(worksheetName);
  layOut(worksheet);
  return {
    worksheet,
    worksheetName,
    isNew: true,
    row: 0,
    column: columnsOfPage + 1,
    values: [],
    isProtected: false,
    charts: new Map(),
    heading: worksheet.getRange('A1:A2'),
    names: present(ours),
  };
}

function namesOf(context: Excel.RequestContext): Excel.NamedItem[] {
  return [boardNames.figures, boardNames.heading].map((name) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load('name');
    return item;
  });
}

function present(names: Excel.NamedItem[]): ChartBoard['names'] {
  return new Map(names.flatMap((item) => (item.isNullObject ? [] : [[item.name, item] as const])));
}

/** Points: at 80 per cent sixteen columns fit on A4 lying, also where a program draws them a sixth wider. */
const columnWidth = 46;

function layOut(worksheet: Excel.Worksheet): void {
  worksheet.showGridlines = false;
  worksheet.pageLayout.orientation = 'Landscape';
  worksheet.pageLayout.paperSize = 'A4';
  worksheet.pageLayout.zoom = { scale: 80 };
  worksheet.getRangeByIndexes(0, 0, 1, columnsOfPage).format.columnWidth = columnWidth;
  // Names of charts, for the next update only.
  worksheet.getRangeByIndexes(0, columnsOfPage + 1, 1, 1).format.columnWidth = 9;
  worksheet.getRangeByIndexes(0, columnsOfPage + 2, 1, 1).format.columnWidth = 150;
  const title = worksheet.getRange('A1').format.font;
  title.size = 14;
  title.bold = true;
}
