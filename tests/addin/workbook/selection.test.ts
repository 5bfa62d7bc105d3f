import { describe, expect, test } from 'vitest';
import type { WorkbookChange } from '#addin/state/workbook-port.ts';
import type { PageSide } from '#local/workbook-host/interpreter/host-object.ts';
import { buildWorkbook, buildWorksheet } from '#tests/local/workbook-host/build-workbook.ts';
import { openInExcel } from './open-in-excel.ts';

const area = { row: 2, column: 1, rows: 1, columns: 3 };

/** A page on which somebody has selected, and that notes where it was sent. */
function pageWith(worksheetId: string) {
  const sent: unknown[] = [];
  const page: PageSide = {
    isEditing: () => false,
    selection: () => ({ worksheetId, area }),
    activate: (id) => void sent.push(id),
    select: (where) => void sent.push(where),
    openNew: () => {},
  };
  return { page, sent };
}

function opened() {
  const worksheets = [buildWorksheet({ name: 'A', rows: [['a']] }, 1), buildWorksheet({ name: "№'2" }, 2)];
  const { page, sent } = pageWith(worksheets[1]?.id ?? '');
  return { ...openInExcel(buildWorkbook(worksheets), { page }), sent };
}

test('a jump shows the worksheet and selects the cells', async () => {
  const excel = opened();
  await excel.port.select({ worksheet: "№'2", area });
  expect(excel.sent).toEqual([excel.worksheet("№'2").id, area]);
  expect(excel.interpreter.unsupported()).toEqual([]);
});

test('the selection is read with its worksheet', async () => {
  expect(await opened().port.readSelection()).toEqual({ worksheet: "№'2", area });
});

describe('whoever watches', () => {
  async function watched() {
    const excel = opened();
    const changes: WorkbookChange[] = [];
    let heard = () => {};
    const stop = await excel.port.watch((change) => {
      changes.push(change);
      heard();
    });
    /** Waits until somebody was told. */
    const heardAfter = async (what: () => Promise<unknown>) => {
      const told = new Promise<void>((resolve) => {
        heard = resolve;
      });
      await what();
      await told;
      return changes.at(-1);
    };
    return { ...excel, changes, stop, heardAfter };
  }

  test('hears of a changed cell', async () => {
    const { heardAfter, userDid, worksheet } = await watched();
    const change = await heardAfter(() =>
      userDid((interpreter) =>
        interpreter.edited({
          worksheet: worksheet('A'),
          area: { row: 1, column: 1, rows: 1, columns: 1 },
          changeType: 'RangeEdited',
        }),
      ),
    );
    expect(change).toEqual({
      kind: 'cells',
      worksheet: 'A',
      area: { row: 1, column: 1, rows: 1, columns: 1 },
    });
  });

  test.each(['1:1', 'A1:B1'])('hears that %s came in between', async (address) => {
    const { heardAfter, run } = await watched();
    const change = await heardAfter(() =>
      run(async (context) => {
        context.workbook.worksheets.getItem('A').getRange(address).insert('Down');
        await context.sync();
      }),
    );
    expect(change).toEqual({ kind: 'structure', worksheet: 'A' });
  });

  test('hears that a worksheet came', async () => {
    const { heardAfter, run } = await watched();
    const change = await heardAfter(() =>
      run(async (context) => {
        context.workbook.worksheets.add('新');
        await context.sync();
      }),
    );
    expect(change).toEqual({ kind: 'structure', worksheet: '' });
  });

  test('hears what is selected', async () => {
    const { heardAfter, userDid, worksheet } = await watched();
    const change = await heardAfter(() =>
      userDid((interpreter) => interpreter.selected(worksheet("№'2"), area)),
    );
    expect(change).toEqual({ kind: 'selection', place: { worksheet: "№'2", area } });
  });

  test('hears nothing more after stopping', async () => {
    const { changes, stop, userDid, worksheet, port } = await watched();
    await stop();
    await userDid((interpreter) => interpreter.selected(worksheet('A'), area));
    // Whatever was still under way has answered before another question is.
    await port.readSelection();
    expect(changes).toEqual([]);
  });
});
