import { printYear } from '../../text/print-year.ts';

/** `2023` → `令和5年度` */
export function sayFiscalYear(year: number): string {
  return `${printYear(year, 'era')}年度`;
}
