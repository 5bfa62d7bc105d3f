import type { TableValue } from '#domain/tables/table-content.ts';
import { excelInput } from './excel-input.ts';
import { plainText } from './plain-text.ts';

/** What must be sent so that a cell of that number format holds the value: figures as figures, texts as texts. */
export function tableInput(value: TableValue, numberFormat: unknown): string | number {
  return typeof value === 'number' ? value : excelInput(plainText(value), numberFormat);
}

/** The number format of a new cell: in `@` nothing that a person types later becomes a formula or a date. */
export function tableFormat(value: TableValue): string {
  return typeof value === 'number' ? 'General' : '@';
}
