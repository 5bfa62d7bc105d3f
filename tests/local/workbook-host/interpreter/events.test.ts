import { describe, expect, test, vi } from 'vitest';
import type { WorksheetData } from '#local/workbook-host/model/workbook-data.ts';
import { buildWorkbook, buildWorksheet } from '../build-workbook.ts';
import { officeSession } from '../office-session.ts';

/** Attaches handlers and collects what they hear. */
async function listening(
  attach: (workbook: Excel.Workbook, heard: (event: object) => Promise<void>) => unknown,
  worksheets: WorksheetData[] = [buildWorksheet({ rows: [['a']] }), buildWorksheet({}, 2)],
) {
  const workbook = buildWorkbook(worksheets);
  const session = officeSession(workbook);
  const events: object[] = [];
  await session.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').load('id');
    await context.sync();
    attach(context.workbook, async (event) => {
      events.push(event);
    });
    await context.sync();
  });
  const [first, second] = worksheets;
  if (!first || !second) throw new Error('two worksheets are needed');
  const heard = async (...expected: object[]) => {
    await vi.waitFor(() => expect(events.length).toBeGreaterThanOrEqual(expected.length));
    expect(events).toEqual(expected.map((one) => expect.objectContaining(one)));
  };
  return { ...session, workbook, first, second, events, heard };
}

const area = { row: 1, column: 1, rows: 2, columns: 1 };

describe('a change of cells', () => {
  const attach = (workbook: Excel.Workbook, heard: (event: object) => Promise<void>) =>
    workbook.worksheets.onChanged.add(heard);

  test('by the add-in is told with its address', async () => {
    const { run, heard, first } = await listening(attach);
    await run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B2:C2').values = [[1, 2]];
      await context.sync();
    });
    await heard({
      address: 'B2:C2',
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: first.id,
      triggerSource: 'ThisLocalAddin',
    });
  });

  test('by the user is told too, and leads to its cells', async () => {
    const { run, heard, userDid, second, events } = await listening(attach);
    second.cells.set('1,1', { value: 'typed', style: 0 });
    await userDid((interpreter) =>
      interpreter.edited({ worksheet: second, area, changeType: 'RangeEdited' }),
    );
    await heard({ address: 'B2:B3', worksheetId: second.id });
    const [event] = events as Excel.WorksheetChangedEventArgs[];
    const values = await run(async (context) => {
      const range = event?.getRange(context);
      range?.load('values');
      await context.sync();
      return range?.values;
    });
    expect(values).toEqual([['typed'], ['']]);
  });

  test('of whole rows is told by their numbers', async () => {
    const { run, heard } = await listening(attach);
    await run(async (context) => {
      context.workbook.worksheets.getItem('Sheet2').getRange('2:3').insert('Down');
      await context.sync();
    });
    await heard({ address: '2:3', changeType: 'RowInserted' });
  });

  test('of formats alone is none', async () => {
    const { run, events, interpreter } = await listening(attach);
    await run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').format.fill.color = '#FF0000';
      await context.sync();
    });
    expect([events, interpreter.takeEvents()]).toEqual([[], []]);
  });

  test('is told to handlers of that worksheet and of a table in it, and to no other', async () => {
    const { run, heard, events } = await listening((workbook, hear) => {
      workbook.worksheets.getItem('Sheet1').onChanged.add(hear);
    });
    await run(async (context) => {
      context.workbook.worksheets.getItem('Sheet2').getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });
    await heard({ address: 'A1' });
    expect(events).toHaveLength(1);
  });

  test('in a table is told to the table', async () => {
    const { run } = officeSession(buildWorkbook([buildWorksheet({ rows: [['a'], [1]] })]));
    const addresses: string[] = [];
    await run(async (context) => {
      const table = context.workbook.tables.add('Sheet1!A1:A2', true);
      table.load('id');
      await context.sync();
      table.onChanged.add(async ({ address }) => {
        addresses.push(address);
      });
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange('C1').values = [[1]];
      context.workbook.worksheets.getActiveWorksheet().getRange('A2').values = [[2]];
      await context.sync();
    });
    await vi.waitFor(() => expect(addresses).toEqual(['A2']));
  });
});

test('what the user selects is told', async () => {
  const { userDid, heard, second } = await listening((workbook, hear) =>
    workbook.worksheets.onSelectionChanged.add(hear),
  );
  await userDid((interpreter) => interpreter.selected(second, area));
  await heard({ address: 'B2:B3', worksheetId: second.id });
});

test('another worksheet being shown is told once', async () => {
  const { userDid, heard, first, second } = await listening((workbook, hear) => {
    workbook.worksheets.onActivated.add(hear);
    workbook.worksheets.onDeactivated.add(hear);
  });
  await userDid((interpreter) => {
    interpreter.activated(second.id);
    interpreter.activated(second.id);
  });
  await heard({ worksheetId: first.id }, { worksheetId: second.id });
});

test('worksheets that come, are renamed and go are told', async () => {
  const { run, heard, second } = await listening((workbook, hear) => {
    workbook.worksheets.onAdded.add(hear);
    workbook.worksheets.onNameChanged.add(hear);
    workbook.worksheets.onDeleted.add(hear);
  });
  await run(async (context) => {
    context.workbook.worksheets.add('新');
    context.workbook.worksheets.getItem('Sheet2').name = '旧';
    context.workbook.worksheets.getItem('旧').delete();
    await context.sync();
  });
  await heard(
    { type: 'WorksheetAdded' },
    { type: 'WorksheetNameChanged', nameBefore: 'Sheet2', nameAfter: '旧' },
    { type: 'WorksheetDeleted', worksheetId: second.id },
  );
});

test('a handler that was removed hears nothing more', async () => {
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  const { run, interpreter } = await listening((workbook, hear) => {
    handler = workbook.worksheets.onChanged.add(hear);
  });
  handler?.remove();
  await handler?.context.sync();
  await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    expect(interpreter.takeEvents()).toEqual([]);
    await context.sync();
  });
  expect(interpreter.takeEvents()).toEqual([]);
});

test('nothing is told where nobody listens', async () => {
  const { interpreter, run } = officeSession(buildWorkbook());
  await run(async (context) => {
    context.workbook.worksheets.add('新');
    await context.sync();
  });
  expect(interpreter.takeEvents()).toEqual([]);
});
