import { describe, expect, test } from 'vitest';
import { createWorkbook } from '#local/workbook-host/codec/create-workbook.ts';
import { openWorkbook } from '#local/workbook-host/codec/open-workbook.ts';
import { saveWorkbook } from '#local/workbook-host/codec/save-workbook.ts';
import type { WorkbookData } from '#local/workbook-host/model/workbook-data.ts';
import { openXmlErrors } from '../../../open-xml-errors.ts';
import { buildWorkbook, buildWorksheet } from '../build-workbook.ts';
import { officeSession } from '../office-session.ts';

/** What a file holds after an add-in has changed a workbook that came from a file. */
async function changed(
  before: WorkbookData,
  action: (context: Excel.RequestContext) => Promise<void> | void,
): Promise<{ workbook: WorkbookData; bytes: Uint8Array }> {
  const opened = openWorkbook(createWorkbook(before), 'Book1.xlsx');
  if (!opened.ok) throw new Error(opened.refusal.code);
  await officeSession(opened.workbook).run(async (context) => {
    await action(context);
    await context.sync();
  });
  const bytes = saveWorkbook(opened.workbook, opened.source);
  const again = openWorkbook(bytes, 'Book1.xlsx');
  if (!again.ok) throw new Error(again.refusal.code);
  return { workbook: again.workbook, bytes };
}

const withRows = () =>
  buildWorkbook([
    buildWorksheet({
      rows: [
        ['番号', '名称'],
        [1, 'a'],
      ],
    }),
  ]);

describe('a file keeps what an add-in set', () => {
  test('frozen panes, gridlines and the colour of the tab', async () => {
    const { workbook, bytes } = await changed(withRows(), ({ workbook: { worksheets } }) => {
      const worksheet = worksheets.getActiveWorksheet();
      worksheet.freezePanes.freezeRows(1);
      worksheet.set({ showGridlines: false, tabColor: '#FF8800' });
    });
    expect(workbook.worksheets[0]).toMatchObject({
      frozen: { rows: 1, columns: 0 },
      hidesGridlines: true,
      tabColour: '#FF8800',
    });
    expect(await openXmlErrors(bytes)).toEqual([]);
  });

  test('how a worksheet prints', async () => {
    const { workbook, bytes } = await changed(withRows(), ({ workbook: { worksheets } }) => {
      const { pageLayout } = worksheets.getActiveWorksheet();
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { scale: 80 };
    });
    expect(workbook.worksheets[0]?.page).toEqual({ orientation: 'Landscape', paper: 'A4', scale: 80 });
    expect(await openXmlErrors(bytes)).toEqual([]);
  });

  test('and what it took back', async () => {
    const before = withRows();
    const [worksheet] = before.worksheets;
    Object.assign(worksheet ?? {}, {
      frozen: { rows: 2, columns: 1 },
      hidesGridlines: true,
      tabColour: '#FF8800',
    });
    const { workbook, bytes } = await changed(before, ({ workbook: { worksheets } }) => {
      const first = worksheets.getActiveWorksheet();
      first.freezePanes.unfreeze();
      first.set({ showGridlines: true, tabColor: '' });
    });
    const [after] = workbook.worksheets;
    expect([after?.frozen, after?.hidesGridlines, after?.tabColour]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await openXmlErrors(bytes)).toEqual([]);
  });

  test('a table, its style and its blank row', async () => {
    const { workbook, bytes } = await changed(withRows(), ({ workbook: { tables } }) => {
      tables
        .add('Sheet1!A1:B2', true)
        .set({ name: '一覧', style: 'TableStyleLight1', showBandedRows: false });
      tables.add('Sheet1!D1:E1', true).set({ name: '空' });
    });
    expect(workbook.worksheets[0]?.tables).toMatchObject([
      { name: '一覧', style: 'TableStyleLight1', hasPlainRows: true },
      { name: '空', hasInsertRow: true },
    ]);
    expect(await openXmlErrors(bytes)).toEqual([]);
  });

  test('another style of a table that the file has', async () => {
    const before = withRows();
    await officeSession(before).run(async (context) => {
      context.workbook.tables.add('Sheet1!A1:B2', true).set({ name: '一覧' });
      await context.sync();
    });
    const { workbook, bytes } = await changed(before, ({ workbook: { tables } }) => {
      const table = tables.getItem('一覧');
      table.set({ style: 'TableStyleDark1', showBandedRows: false });
      table.rows.add(undefined, [[2, 'b']]);
      table.columns.add(undefined, [['状態'], ['x'], ['y']]);
    });
    expect(workbook.worksheets[0]?.tables).toMatchObject([
      {
        style: 'TableStyleDark1',
        hasPlainRows: true,
        area: { rows: 3, columns: 3 },
        columns: [{ name: '番号' }, { name: '名称' }, { name: '状態' }],
      },
    ]);
    expect(await openXmlErrors(bytes)).toEqual([]);
  });

  test('worksheets that came, went and moved, with their names', async () => {
    const before = buildWorkbook([buildWorksheet(), buildWorksheet({ name: '№14' }, 2)]);
    const { workbook, bytes } = await changed(before, ({ workbook: { worksheets } }) => {
      worksheets.getItem('№14').delete();
      const added = worksheets.add('新');
      added.names.add('here', added.getRange('B2'));
      added.position = 0;
    });
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['新', 'Sheet1']);
    expect(workbook.names).toMatchObject([
      { name: 'here', formula: '=新!$B$2', worksheetId: workbook.worksheets[0]?.id },
    ]);
    expect(await openXmlErrors(bytes)).toEqual([]);
  });
});
