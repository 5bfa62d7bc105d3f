import type {
  CellKind,
  CellSpec,
  GroupColumn,
  KindColumn,
  Need,
  OwnerColumn,
  ValueColumn,
} from '../table-spec.ts';

export interface ColumnOptions extends Pick<CellSpec, 'part' | 'blank' | 'only' | 'isOfRow'> {
  need?: Need;
  width?: number;
  /** The kinds of row that use it; absent: all. */
  words?: readonly string[];
}

/** A column that holds what stands at one place of every item. */
export function column(
  header: string,
  at: string,
  kind: CellKind,
  help: string,
  { need = 'optional', width = widthOf(kind), words, ...options }: ColumnOptions = {},
): ValueColumn {
  const cell: CellSpec = { at, kind, ...options };
  return {
    role: 'value',
    header,
    help,
    need,
    width,
    cell: (word) => (words && !words.includes(word ?? '') ? undefined : cell),
  };
}

export function kindColumn(header: string, help: string, width = 12): KindColumn {
  return { role: 'kind', header, help, need: 'required', width };
}

export function ownerColumn(
  header: string,
  depth: number,
  of: string,
  help: string,
  { need = 'required', width = 24 }: { need?: Need; width?: number } = {},
): OwnerColumn {
  return { role: 'owner', header, depth, of, help, need, width };
}

export function groupColumn(header: string, help: string): GroupColumn {
  return { role: 'group', header, help, need: 'required', width: 8 };
}

function widthOf({ is }: CellKind): number {
  if (is === 'number' || is === 'year' || is === 'yesNo') return 10;
  if (is === 'text' || is === 'list' || is === 'reference' || is === 'references') return 24;
  return 14;
}
