import type { WorkbookChange } from '#addin/state/workbook-port.ts';
import { findArea } from '#domain/grid/address.ts';
import { readBatch } from './run-batch.ts';

type Listener = (change: WorkbookChange) => void;

/**
 * Tells of changed cells, of the selection, and of whatever may have moved everything. The worksheet's name is asked
 * at each event, since it can change without one; where Excel does not say it, everything may have changed.
 */
export function watchWorkbook(listener: Listener): Promise<() => Promise<void>> {
  return readBatch(async (context) => {
    const { worksheets } = context.workbook;
    const structure = async () => listener({ kind: 'structure', worksheet: '' });
    const handlers = [
      worksheets.onChanged.add(async (event) => tellChange(listener, event)),
      worksheets.onSelectionChanged.add(async (event) => tellSelection(listener, event)),
      worksheets.onAdded.add(structure),
      worksheets.onDeleted.add(structure),
      ...(Office.context.requirements.isSetSupported('ExcelApi', '1.17')
        ? [worksheets.onNameChanged.add(structure)]
        : []),
    ];
    await context.sync();
    return () => stop(handlers);
  });
}

async function tellChange(listener: Listener, event: Excel.WorksheetChangedEventArgs): Promise<void> {
  const area = findArea(event.address);
  const worksheet = await findName(event.worksheetId);
  const moved = event.changeType !== 'RangeEdited';
  if (moved || !area || worksheet === undefined) listener({ kind: 'structure', worksheet: worksheet ?? '' });
  else listener({ kind: 'cells', worksheet, area });
}

/** Of several areas the first; a whole column or row has no corner and is not told. */
async function tellSelection(
  listener: Listener,
  event: Excel.WorksheetSelectionChangedEventArgs,
): Promise<void> {
  const area = findArea(event.address.split(',')[0] ?? '');
  const worksheet = area && (await findName(event.worksheetId));
  if (area && worksheet !== undefined) listener({ kind: 'selection', place: { worksheet, area } });
}

async function findName(id: string): Promise<string | undefined> {
  try {
    return await readBatch(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(id);
      worksheet.load('name');
      await context.sync();
      return worksheet.isNullObject ? undefined : worksheet.name;
    });
  } catch {
    return undefined;
  }
}

async function stop(handlers: OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
