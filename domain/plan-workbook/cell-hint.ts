import { allTables } from './all-tables.ts';
import { yesNoWords } from './cells/choice-cells.ts';
import type { CellKind, CellSpec, Column, TableSpec } from './table-spec.ts';

/** What may be chosen in a column's cells. */
export interface CellChoices {
  /** The words themselves, or the column of the worksheet that holds them. */
  from: { words: string[] } | { worksheet: string };
  /** `only`: nothing else may stand there; `usual`: something else may; `several`: more than one may. */
  how: 'only' | 'usual' | 'several';
}

/** Every kind of row that the table has. */
export function kindsOf({ lists }: TableSpec): string[] {
  return [...new Set(lists.flatMap(({ words = [] }) => words.map(({ word }) => word)))];
}

/** What a column's cells are, whatever the kind of row. */
export function cellOf(column: Column, spec: TableSpec): CellSpec | undefined {
  if (column.role !== 'value') return undefined;
  const kinds: (string | undefined)[] = [undefined, ...kindsOf(spec)];
  return kinds.map((kind) => column.cell(kind)).find((cell) => cell !== undefined);
}

export function choicesOf(column: Column, spec: TableSpec): CellChoices | undefined {
  if (column.role === 'kind') return { from: { words: kindsOf(spec) }, how: 'only' };
  if (column.role === 'owner') return fromWorksheet(column.of, 'usual');
  const kind = cellOf(column, spec)?.kind;
  return kind && choicesOfKind(kind);
}

function choicesOfKind(kind: CellKind): CellChoices | undefined {
  switch (kind.is) {
    case 'yesNo':
      return { from: { words: yesNoWords }, how: 'only' };
    case 'choice':
      return { from: { words: Object.values(kind.words) }, how: 'only' };
    case 'choices':
      return { from: { words: Object.values(kind.words) }, how: 'several' };
    case 'reference':
      return kind.to.startsWith('^') ? undefined : fromWorksheet(kind.of, 'usual');
    case 'references':
      return kind.to.startsWith('^') ? undefined : fromWorksheet(kind.of, 'several');
    default:
      return undefined;
  }
}

/** Names that only mean something together with their owner cannot be chosen from a list of all. */
function fromWorksheet(worksheet: string, how: CellChoices['how']): CellChoices | undefined {
  const table = allTables.find((one) => one.worksheet === worksheet);
  return table?.namesIn === undefined ? undefined : { from: { worksheet }, how };
}

/** A few words above the heading: what to put into the cells. */
export function hintOf(column: Column, spec: TableSpec): string {
  if (column.role === 'kind') return '一覧から選ぶ';
  if (column.role === 'group') return '同じ規則は同じ数';
  if (column.role === 'owner') return column.depth > 0 ? '一つなら空ける' : '一覧から選ぶ';
  const kind = cellOf(column, spec)?.kind;
  if (kind?.is === 'list' && kind.between === 'commas') return hints.references;
  return kind ? hints[kind.is] : '';
}

const hints: Record<CellKind['is'], string> = {
  text: '文字',
  number: '数',
  year: '西暦4桁',
  day: '年/月/日',
  yesNo: 'はい・いいえ',
  id: '空けてもよい',
  share: '一覧か、数',
  reasons: '「、」で区切る',
  list: '1行に1つ',
  choice: '一覧から選ぶ',
  choices: '「、」で区切る',
  reference: '一覧から選ぶ',
  references: '「、」で区切る',
};
