import { compactText } from '../text/compact-text.ts';
import type { FoundRow } from './find-table.ts';
import type { KindWord, ListSpec, TableSpec } from './table-spec.ts';
import type { CellFault, CellPlace } from './workbook-problem.ts';

export interface ChosenList {
  list: ListSpec;
  word?: KindWord;
  /** Where the row says of what kind it is. */
  place?: CellPlace;
}

/** What a row is: its kind says it, else what is filled in. */
export function chooseList(
  row: FoundRow,
  { lists, columns }: TableSpec,
): ChosenList | { fault: CellFault; place: CellPlace } | undefined {
  const at = columns.findIndex(({ role }) => role === 'kind');
  const kind = row.cells[at];
  const isFilled = (header: string) => row.cells[columns.findIndex((one) => one.header === header)]?.seen;
  const fits = (list: ListSpec) => list.ifFilled === undefined || isFilled(list.ifFilled) !== undefined;
  if (!kind) {
    const list = lists.find(fits);
    return list && { list };
  }
  const wanted = kind.seen && compactText(kind.seen.text);
  const isMeant = ({ word, isDefault }: KindWord) =>
    wanted === undefined ? isDefault === true : compactText(word) === wanted;
  for (const list of lists.filter(fits)) {
    const word = list.words?.find(isMeant);
    if (word) return { list, word, place: kind.place };
  }
  return { place: kind.place, fault: kindFault(kind.seen?.text, lists) };
}

function kindFault(text: string | undefined, lists: readonly ListSpec[]): CellFault {
  const choices = [...new Set(lists.flatMap(({ words = [] }) => words.map(({ word }) => word)))];
  return text === undefined
    ? { code: 'kindMissing', choices }
    : { code: 'choiceUnknown', text: text.trim(), choices };
}
