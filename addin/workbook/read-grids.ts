import { formatArea } from '#domain/grid/address.ts';
import type { Grid } from '#domain/grid/grid.ts';
import { excelErrorCode } from './excel-error-code.ts';
import { firstBound, type LoadedWorksheet, loadWorksheet } from './load-worksheet.ts';
import { readGrid } from './read-grid.ts';
import { readBatch } from './run-batch.ts';

type HowMerges = 'whole' | 'bands' | 'none';

/** Every worksheet in tab order: one round trip for their names, one for all that stands on them. */
export async function readGrids(): Promise<Grid[]> {
  try {
    return await readAs(undefined);
  } catch (error) {
    if (excelErrorCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return readOneByOne();
  }
}

export async function readWorksheetGrid(name: string): Promise<Grid | undefined> {
  const [grid] = await readAs([name]);
  return grid;
}

/** Excel on the web answers 5 MB at most. */
async function readOneByOne(): Promise<Grid[]> {
  const names = await readBatch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  const grids: Grid[] = [];
  for (const name of names) grids.push(...(await readAs([name])));
  return grids;
}

/** More merged areas than Excel tells at once are asked for in pieces, and gone without where even that fails. */
async function readAs(names: string[] | undefined, how: HowMerges = 'whole'): Promise<Grid[]> {
  try {
    return await readBatch((context) => readWorksheets(context, names, how));
  } catch (error) {
    const code = excelErrorCode(error);
    if (how === 'none' || code === undefined || hopeless.includes(code)) throw error;
  }
  return readAs(names, how === 'whole' ? 'bands' : 'none');
}

const hopeless = ['InvalidOperationInCellEditMode', 'ResponsePayloadSizeLimitExceeded'];

async function readWorksheets(
  context: Excel.RequestContext,
  names: string[] | undefined,
  merges: HowMerges,
): Promise<Grid[]> {
  const worksheets = await findWorksheets(context, names);
  const loaded = worksheets.map((worksheet) => loadWorksheet(worksheet, { bound: firstBound, merges }));
  await context.sync();
  const bounds = loaded.map(widerBound);
  if (bounds.every((bound) => bound === undefined)) return loaded.map(readGrid);
  const wider = loaded.map((one, index) => {
    const bound = bounds[index];
    return bound ? loadWorksheet(one.worksheet, { bound, merges }) : one;
  });
  await context.sync();
  return wider.map(readGrid);
}

async function findWorksheets(
  context: Excel.RequestContext,
  names: string[] | undefined,
): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  if (names === undefined) {
    worksheets.load('name,visibility,protection/protected');
    await context.sync();
    return worksheets.items;
  }
  const chosen = names.map((name) => {
    const worksheet = worksheets.getItemOrNullObject(name);
    worksheet.load('name,visibility,protection/protected');
    return worksheet;
  });
  await context.sync();
  return chosen.filter((worksheet) => !worksheet.isNullObject);
}

/** Cells read of one worksheet at most, where its content reaches past the first bound. */
const mostCells = 200_000;

/** A long list is read to its end; of a worksheet that claims a million rows only the first bound is. */
function widerBound({ end }: LoadedWorksheet): string | undefined {
  const rows = end.rowIndex + end.rowCount;
  const columns = end.columnIndex + end.columnCount;
  const isWithin = rows <= 2000 && columns <= 100;
  return isWithin || rows * columns > mostCells
    ? undefined
    : formatArea({ row: 0, column: 0, rows, columns });
}
