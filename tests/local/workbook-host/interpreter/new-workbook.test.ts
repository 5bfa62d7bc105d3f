import { expect, test } from 'vitest';
import { createWorkbook } from '#local/workbook-host/codec/create-workbook.ts';
import type { PageSide } from '#local/workbook-host/interpreter/host-object.ts';
import { buildWorkbook, buildWorksheet } from '../build-workbook.ts';
import { officeSession } from '../office-session.ts';
import { errorCode } from './error-code.ts';

const bytes = createWorkbook(buildWorkbook([buildWorksheet({ rows: [['報告書']] })]));
const base64 = Buffer.from(bytes).toString('base64');

function opened(excelApi = '1.17') {
  const files: Uint8Array[] = [];
  const workbook = buildWorkbook([buildWorksheet()]);
  const page: PageSide = {
    isEditing: () => false,
    selection: () => ({
      worksheetId: workbook.activeWorksheetId,
      area: { row: 0, column: 0, rows: 1, columns: 1 },
    }),
    activate: () => {},
    select: () => {},
    openNew: (file) => void files.push(file),
  };
  return { ...officeSession(workbook, { page, excelApi }), files };
}

test('a file that the add-in made opens as it is', async () => {
  const { Excel, files } = opened();
  await Excel.createWorkbook(base64);
  expect(files.map((file) => Buffer.from(file).toString('base64'))).toEqual([base64]);
});

test('Excel on the web is asked for it by a root of its own', () => {
  const { interpreter, files } = opened();
  const answer = interpreter.process(
    JSON.stringify({
      AutoKeepReference: true,
      Actions: [
        { Id: 3, ActionType: 1, Name: '', ObjectPathId: 1 },
        {
          Id: 4,
          ActionType: 3,
          Name: 'CreateAndOpenWorkbook',
          ObjectPathId: 1,
          ArgumentInfo: { Arguments: [base64] },
        },
      ],
      ObjectPaths: { '1': { Id: 1, ObjectPathType: 1, Name: '' } },
    }),
  );
  expect(JSON.parse(answer)).not.toHaveProperty('Error');
  expect(files).toHaveLength(1);
});

test('what is no workbook is refused, and nothing opens', async () => {
  const { Excel, files } = opened();
  for (const wrong of ['', '?', btoa('<html></html>')]) {
    expect(await errorCode(Excel.createWorkbook(wrong))).toBe('InvalidArgument');
  }
  expect(files).toEqual([]);
});

test('an Excel before 1.8 does not know it', async () => {
  const { Excel, files } = opened('1.7');
  expect(await errorCode(Promise.resolve().then(() => Excel.createWorkbook(base64)))).toBe('ApiNotFound');
  expect(files).toEqual([]);
});
