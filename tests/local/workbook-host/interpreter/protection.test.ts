import { describe, expect, test } from 'vitest';
import { buildWorkbook, buildWorksheet } from '../build-workbook.ts';
import { officeSession } from '../office-session.ts';
import { errorCode } from './error-code.ts';

/** A1 may be filled in, the other cells are locked. */
function protectedSession(given: Parameters<typeof buildWorksheet>[0] = {}) {
  const worksheet = buildWorksheet({ isProtected: true, ...given });
  const workbook = buildWorkbook([worksheet]);
  workbook.styles.push({ numberFormat: 'General', locked: false });
  worksheet.cells.set('0,0', { value: 'old', style: 1 });
  const session = officeSession(workbook);
  const attempt = (action: (worksheet: Excel.Worksheet) => void) =>
    errorCode(
      session.run(async (context) => {
        action(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      }),
    );
  return { ...session, worksheet, attempt };
}

describe('on a protected worksheet', () => {
  test('an unlocked cell takes a value', async () => {
    const { attempt, worksheet } = protectedSession();
    expect(
      await attempt((sheet) => {
        sheet.getRange('A1').values = [['new']];
      }),
    ).toBeUndefined();
    expect(worksheet.cells.get('0,0')?.value).toBe('new');
  });

  test('a range with one locked cell is refused whole', async () => {
    const { attempt, worksheet } = protectedSession();
    expect(
      await attempt((sheet) => {
        sheet.getRange('A1:B1').values = [['new', 'new']];
      }),
    ).toBe('AccessDenied');
    expect(worksheet.cells.get('0,0')?.value).toBe('old');
  });

  const refused: Record<string, (worksheet: Excel.Worksheet) => void> = {
    'colouring an unlocked cell': (sheet) => {
      sheet.getRange('A1').format.fill.color = '#FF0000';
    },
    'changing a number format': (sheet) => {
      sheet.getRange('A1').numberFormat = [['0']];
    },
    'clearing everything': (sheet) => sheet.getRange('A1').clear(),
    'hiding a row': (sheet) => {
      sheet.getRange('1:1').rowHidden = true;
    },
    'inserting a row': (sheet) => {
      sheet.getRange('1:1').insert('Down');
    },
    'deleting a row': (sheet) => sheet.getRange('1:1').delete('Up'),
    merging: (sheet) => sheet.getRange('A1:B1').merge(),
    'changing a width': (sheet) => {
      sheet.getRange('A1').format.columnWidth = 90;
    },
    'making a table': (sheet) => {
      sheet.tables.add('A1:B2', true);
    },
    'protecting it once more': (sheet) => sheet.protection.protect(),
  };
  test.each(Object.entries(refused))('%s is refused', async (_, action) => {
    expect(await protectedSession().attempt(action)).toBe('AccessDenied');
  });

  test('names may be defined, and the worksheet renamed', async () => {
    const { attempt, worksheet } = protectedSession();
    expect(
      await attempt((sheet) => {
        sheet.names.add('here', sheet.getRange('A1'));
        sheet.name = 'renamed';
      }),
    ).toBeUndefined();
    expect(worksheet.name).toBe('renamed');
  });
});

test('protection is told, taken off and put on', async () => {
  const { run } = protectedSession();
  const told = await run(async (context) => {
    const { protection } = context.workbook.worksheets.getActiveWorksheet();
    protection.load('protected');
    await context.sync();
    const before = protection.protected;
    protection.unprotect();
    protection.load('protected');
    await context.sync();
    return [before, protection.protected];
  });
  expect(told).toEqual([true, false]);
});

test('a password keeps the protection on', async () => {
  const { attempt } = protectedSession({ hasPassword: true });
  expect(await attempt((sheet) => sheet.protection.unprotect())).toBe('AccessDenied');
});
