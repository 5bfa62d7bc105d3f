import type { CellKind } from '../table-spec.ts';

export const text: CellKind = { is: 'text' };
export const number: CellKind = { is: 'number' };
export const year: CellKind = { is: 'year' };
export const day: CellKind = { is: 'day' };
export const yesNo: CellKind = { is: 'yesNo' };
export const lines: CellKind = { is: 'list', between: 'lines' };
export const commas: CellKind = { is: 'list', between: 'commas' };

export function choice(words: Readonly<Record<string, string>>): CellKind {
  return { is: 'choice', words };
}

export function choices(words: Readonly<Record<string, string>>): CellKind {
  return { is: 'choices', words };
}

/** Lists that references name, and the worksheets in which their items stand. */
const lists = {
  levels: '体系・階層',
  flags: '体系・目印',
  classes: '体系・関わり方',
  nodes: '体系',
  departments: '所管課',
  projects: '事業',
  'form.fields': '様式',
  cells: '様式',
  '^.answer.columns': '様式・年度の列',
  '^.answer.rows': '様式・年度の行',
  scales: '評価区分',
  indicators: '指標',
  '^.parts': '指標・内訳',
  ratings: '評定',
  rollUps: '評定・上位の評価',
  moments: '日程・時点',
} as const;
type ListName = keyof typeof lists;

export function reference(to: ListName): CellKind {
  return { is: 'reference', to, of: lists[to] };
}

export function references(to: ListName): CellKind {
  return { is: 'references', to, of: lists[to] };
}

/** May name what stands in the definition of another year. */
export function elsewhere(kind: CellKind): CellKind {
  return kind.is === 'reference' || kind.is === 'references' ? { ...kind, mayBeElsewhere: true } : kind;
}
