import { describe, expect, test } from 'vitest';
import { formatValue } from '#local/workbook-host/grid/format-value.ts';

const shown = (value: string | number | boolean | null, format: string) =>
  formatValue({ value, style: 0 }, format);

describe('how a value is shown', () => {
  test.each<[string | number | boolean | null, string, string]>([
    [1234.5, 'General', '1234.5'],
    [1234.5, '#,##0', '1,235'],
    [1234.5, '#,##0.00', '1,234.50'],
    [-1234, '#,##0;[Red]-#,##0', '-1,234'],
    [0.256, '0.0%', '25.6%'],
    [12, '0"回"', '12回'],
    [7, '000', '007'],
    [45_000, 'yyyy/m/d', '2023/3/15'],
    [45_000, '[$-411]ggge"年"m"月"d"日"', '令和5年3月15日'],
    [45_000, 'yyyy"年"m"月"d"日"(aaa)', '2023年3月15日(水)'],
    [45_000, '[$-411]ge.m.d', 'R5.3.15'],
    [45_000.75, 'h:mm', '18:00'],
    [45_000.75, 'm/d h:mm:ss', '3/15 18:00:00'],
    [43_585, 'ggge"年"', '平成31年'],
    ['文', '@', '文'],
    [true, 'General', 'TRUE'],
    [null, 'General', ''],
  ])('%s as %s is %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });
});
