import { describe, expect, test } from 'vitest';
import { enteredCell, enteredText } from '#local/workbook-host/grid/entered-text.ts';

describe('typed text', () => {
  test.each([
    ['', { value: null }],
    ['文章', { value: '文章' }],
    ['12', { value: 12 }],
    ['１２，３４５', { value: 12_345, numberFormat: '#,##0' }],
    ['12.5%', { value: 0.125, numberFormat: '0.00%' }],
    ['=A1+1', { value: null, formula: '=A1+1' }],
    ["'=A1", { value: '=A1', quotePrefix: true }],
    ['=', { value: '=' }],
    ['true', { value: true }],
    ['2023/3/15', { value: 45_000, numberFormat: 'yyyy/m/d' }],
    ['2023年2月30日', { value: '2023年2月30日' }],
    ['-', { value: '-' }],
    ['@x', { value: '@x' }],
  ])('%j is taken as Excel takes it', (text, cell) => {
    expect(enteredCell(text, 'General')).toEqual(cell);
  });

  test('in a cell for text figures stay text', () => {
    expect(enteredCell('007', '@')).toEqual({ value: '007' });
  });

  test('the formula bar shows what would have been typed', () => {
    expect(enteredText({ value: '=A1', quotePrefix: true, style: 0 })).toBe("'=A1");
    expect(enteredText({ value: 3, formula: '=1+2', style: 0 })).toBe('=1+2');
  });
});
