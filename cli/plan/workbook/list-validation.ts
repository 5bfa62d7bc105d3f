import type { Area } from '#domain/grid/grid.ts';
import type { CellChoices } from '#domain/plan-workbook/cell-hint.ts';
import { ruleNames } from './draw-rules.ts';
import { tableName } from './table-name.ts';
import type { ListValidation } from './worksheet-extras.ts';

/** The list that a cell offers. */
export function listValidation({ from, how }: CellChoices, area: Area): ListValidation {
  const formula = 'words' in from ? wordList(from.words) : listName(from.worksheet);
  const others = ({ only: 'refused', usual: 'asked', several: 'taken' } as const)[how];
  return { area, formula, others, message: messages[others] };
}

/** Excel takes no longer list in a cell. */
const mostCharacters = 255;

/** Only the checks are so many that they stand on a worksheet of their own. */
function wordList(words: readonly string[]): string {
  const list = words.join(',');
  return list.length > mostCharacters ? ruleNames : `"${list}"`;
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
