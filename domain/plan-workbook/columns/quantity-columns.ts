import type { Column } from '../table-spec.ts';
import { number, text, year } from './cell-kinds.ts';
import { type ColumnOptions, column } from './make-column.ts';

/** A value as printed, and what it means. `at` ends with a dot where it is a property. */
export function quantityColumns(
  { of, at = '', prefix = '', years }: { of: string; at?: string; prefix?: string; years?: string },
  options: Pick<ColumnOptions, 'words'> & { isNeeded?: boolean } = {},
): Column[] {
  const { isNeeded, ...rest } = options;
  return [
    column(
      `${prefix}印刷どおりの値`,
      `${at}raw`,
      text,
      `${of}を、計画書に印刷されているとおりに書きます（「40％以上」「135人（2023年度）」など）。`,
      { ...rest, width: 20, need: isNeeded ? 'required' : 'optional' },
    ),
    column(`${prefix}数`, `${at}value`, number, `${of}を数だけで書きます。数で表せなければ空けます。`, rest),
    column(`${prefix}年度`, `${at}fiscalYear`, year, years ?? `${of}が何年度のものか（西暦4桁）。`, rest),
    column(
      `${prefix}時点`,
      `${at}asOf`,
      text,
      `${of}がいつのものか、印刷されているとおりに書きます（「2021年度末」など）。`,
      { ...rest, width: 14 },
    ),
    column(`${prefix}値の単位`, `${at}unit`, text, '内訳の単位と違う場合だけ書きます。', {
      ...rest,
      width: 10,
    }),
    column(`${prefix}当たり`, `${at}per`, text, '「人/年」の「年」のように、何当たりの値か。', {
      ...rest,
      width: 10,
    }),
    column(`${prefix}出典`, `${at}source`, text, `${of}の出典（調査の名称など）。`, { ...rest, width: 18 }),
    column(`${prefix}注記`, `${at}note`, text, `${of}に添えて印刷する説明。`, { ...rest, width: 18 }),
    column(`${prefix}脚注`, `${at}footnote`, text, '「※2」のような脚注の記号。', { ...rest, width: 10 }),
  ];
}
