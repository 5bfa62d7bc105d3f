import type { Area } from '#domain/grid/grid.ts';
import type { CellChoices } from '#domain/plan-workbook/cell-hint.ts';
import { tableName } from './table-name.ts';
import type { ListValidation } from './worksheet-extras.ts';

/** The list that a cell offers. */
export function listValidation({ from, how }: CellChoices, area: Area): ListValidation {
  const formula = 'words' in from ? `"${from.words.join(',')}"` : listName(from.worksheet);
  const others = ({ only: 'refused', usual: 'asked', several: 'taken' } as const)[how];
  return { area, formula, others, message: messages[others] };
}

const messages: Record<ListValidation['others'], string> = {
  refused: '一覧の言葉から選んでください。決まっていなければ、空けておきます。',
  asked: '一覧にない名称です。IDや番号で書いたときは、「はい」を押せばそのまま入ります。',
  taken: '',
};

/** The defined name of what can be chosen from a worksheet. */
export function listName(worksheet: string): string {
  return `一覧_${tableName(worksheet)}`;
}
