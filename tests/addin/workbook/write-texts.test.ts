import { describe, expect, test } from 'vitest';
import type { CellData, StyleData } from '#local/workbook-host/model/workbook-data.ts';
import { buildWorkbook, buildWorksheet } from '#tests/local/workbook-host/build-workbook.ts';
import { openInExcel } from './open-in-excel.ts';

const styles: StyleData[] = [
  { numberFormat: 'General', locked: true, fill: '#FFFFCC' },
  { numberFormat: '@', locked: true },
  { numberFormat: 'General', locked: false },
  { numberFormat: 'yyyy/m/d', locked: true },
];

type Given = NonNullable<Parameters<typeof buildWorksheet>[0]>;

function opened(given: Given = {}, options: Parameters<typeof openInExcel>[1] = {}) {
  const worksheet = buildWorksheet({ name: '様式', rows: [['見出し', '前の文']], ...given });
  return openInExcel(buildWorkbook([worksheet], { styles }), options);
}

const hostile = [
  '=1+1',
  '＝1+1',
  '+81 463 94 4711',
  '-',
  '- 講座を開いた',
  '@SUM(A1)',
  "'x",
  "''x",
  '2023/10/19',
  '令和5年10月19日',
  '１２',
  '1,000',
  '0012',
  '1/2',
  '12%',
  '10:30',
  'TRUE',
  '#N/A',
  '=HYPERLINK("https://example.test")',
  '=== 見出し ===',
  '1行目\n2行目',
  '\u0001と\uD842\uDFB7と\uD800',
  'あ'.repeat(32_767),
];

describe('a text stays the text that it is', () => {
  test.each([
    ['a cell without format', 0],
    ['a text cell', 1],
    ['a date cell', 3],
  ])('in %s', async (_, style) => {
    const cells = new Map(hostile.map((_, row): [string, CellData] => [`${row},1`, { value: null, style }]));
    const excel = opened({ cells });
    const texts = hostile.map((text, row) => ({ row, column: 1, text }));
    expect(await excel.port.writeTexts('様式', texts)).toEqual({ kind: 'written' });
    const grid = await excel.port.readGrid('様式');
    for (const { row, column, text } of texts) {
      const written = excel.worksheet('様式').cells.get(`${row},${column}`);
      expect(written?.value).toBe(text);
      expect(written?.formula).toBeUndefined();
      expect(excel.workbook.styles[written?.style ?? 0]).toEqual(styles[style]);
      expect(grid?.cells[row]).toEqual({ row, column, text, value: text });
    }
    expect(excel.interpreter.unsupported()).toEqual([]);
  });

  test('with its lines ended as Excel ends them', async () => {
    const excel = opened();
    await excel.port.writeTexts('様式', [{ row: 0, column: 1, text: '1\r\n2\r3\n4' }]);
    expect(excel.worksheet('様式').cells.get('0,1')?.value).toBe('1\n2\n3\n4');
  });

  test('and nothing clears the cell but not its format', async () => {
    const excel = opened({ cells: new Map([['0,1', { value: 'あ', style: 2 }]]) });
    await excel.port.writeTexts('様式', [{ row: 0, column: 1, text: '' }]);
    const cell = excel.worksheet('様式').cells.get('0,1');
    expect(cell).toEqual({ value: null, style: 2 });
  });
});

describe('a figure where the plan asks for one', () => {
  const writtenInto = async (style: number, text: string) => {
    const excel = opened({ cells: new Map([['0,1', { value: null, style }]]) });
    await excel.port.writeTexts('様式', [{ row: 0, column: 1, text, isFigure: true }]);
    return excel.worksheet('様式').cells.get('0,1')?.value;
  };

  test('is a number where the cell shows it as typed', async () => {
    expect(await writtenInto(0, '1200')).toBe(1200);
    expect(await writtenInto(0, '-3.5')).toBe(-3.5);
  });

  test.each(['1,200', '１２', '007', '1.50', '12人', '-0', '12345678901', ''])(
    '%j stays text',
    async (text) => {
      expect(await writtenInto(0, text)).toBe(text === '' ? null : text);
    },
  );

  test('stays text in a cell with a format of its own', async () => {
    expect([await writtenInto(1, '1200'), await writtenInto(3, '1200')]).toEqual(['1200', '1200']);
  });
});

test('nothing else of the workbook changes', async () => {
  const merges = [{ row: 2, column: 1, rows: 2, columns: 3 }];
  const excel = opened({ merges, rowHeights: new Map([[2, 40]]), columnWidths: new Map([[1, 200]]) });
  const before = structuredClone(excel.workbook);
  await excel.port.writeTexts('様式', [
    { row: 0, column: 1, text: '新しい文' },
    { row: 2, column: 1, text: '取組' },
  ]);
  before.worksheets[0]?.cells.set('0,1', { value: '新しい文', style: 0 });
  before.worksheets[0]?.cells.set('2,1', { value: '取組', style: 0 });
  expect(excel.workbook).toEqual(before);
});

describe('nothing at all is written where one cell', () => {
  const refused = async (given: Given, at: { row: number; column: number; text?: string }) => {
    const excel = opened(given);
    const before = structuredClone(excel.workbook);
    const outcome = await excel.port.writeTexts('様式', [
      { row: 7, column: 7, text: 'first' },
      { text: 'あ', ...at },
    ]);
    expect(excel.workbook).toEqual(before);
    return outcome.kind === 'refused' ? outcome.why : outcome.kind;
  };
  const cell = (given: Partial<CellData>) =>
    new Map([
      ['3,1', { value: null, style: 0, ...given }],
      ['7,7', { value: null, style: 2 }],
    ]);

  test('is locked', async () => {
    expect(await refused({ isProtected: true, cells: cell({}) }, { row: 3, column: 1 })).toBe('protected');
  });

  test('computes its text', async () => {
    const cells = cell({ value: '№12', formula: '="№"&12' });
    expect(await refused({ cells }, { row: 3, column: 1 })).toBe('formula');
  });

  test('would hold more than a cell holds', async () => {
    expect(await refused({}, { row: 3, column: 1, text: 'あ'.repeat(32_768) })).toBe('tooLong');
    expect(await refused({}, { row: 3, column: 1, text: `=${'あ'.repeat(32_766)}` })).toBe('tooLong');
  });

  test('has gone under a merged area', async () => {
    const merges = [{ row: 3, column: 0, rows: 1, columns: 4 }];
    expect(await refused({ merges, cells: cell({}) }, { row: 3, column: 1 })).toBe('worksheetGone');
  });
});

test('an unlocked cell of a protected worksheet takes its text', async () => {
  const excel = opened({ isProtected: true, cells: new Map([['3,1', { value: null, style: 2 }]]) });
  expect(await excel.port.writeTexts('様式', [{ row: 3, column: 1, text: 'あ' }])).toEqual({
    kind: 'written',
  });
});

test('a text that only looks like a formula is written over', async () => {
  const excel = opened({ cells: new Map([['3,1', { value: '=1+1', style: 0, quotePrefix: true }]]) });
  expect(await excel.port.writeTexts('様式', [{ row: 3, column: 1, text: 'あ' }])).toEqual({
    kind: 'written',
  });
});

test('a worksheet that is gone refuses', async () => {
  expect(await opened().port.writeTexts('なし', [{ row: 0, column: 0, text: 'あ' }])).toEqual({
    kind: 'refused',
    why: 'worksheetGone',
  });
});

test('a cell that is being edited refuses', async () => {
  const page = {
    isEditing: () => true,
    selection: () => ({ worksheetId: '', area: { row: 0, column: 0, rows: 1, columns: 1 } }),
    activate: () => {},
    select: () => {},
    openNew: () => {},
  };
  const excel = opened({}, { page });
  expect(await excel.port.writeTexts('様式', [{ row: 0, column: 0, text: 'あ' }])).toEqual({
    kind: 'refused',
    why: 'cellBeingEdited',
  });
});

test('an Excel without merged areas in its interface writes too', async () => {
  const excel = opened({}, { excelApi: '1.9' });
  expect(await excel.port.writeTexts('様式', [{ row: 0, column: 1, text: 'あ' }])).toEqual({
    kind: 'written',
  });
  expect(excel.interpreter.unsupported()).toEqual([]);
});
