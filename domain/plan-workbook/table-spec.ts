import type { JsonObject } from './json.ts';

/** A worksheet of the workbook: one table, so that a row can be added or deleted without harm to another. */
export interface TableSpec {
  /** 事業, and for what belongs to it 事業・再掲. */
  worksheet: string;
  group: TableGroup;
  /** What stands in it, in a sentence or two. */
  about: string;
  /** `items`: a row for each property of one object, as 計画. */
  layout?: 'items';
  /** What its rows are in the definition. Several: the kind column, else what is filled in, says which. */
  lists: readonly ListSpec[];
  /** The column whose values references may be chosen from. */
  namesIn?: string;
  /** From what everybody knows to what is technical. */
  columns: readonly Column[];
  /** How many columns stay in sight. */
  frozen?: number;
}

export const tableGroups = [
  '計画',
  '体系',
  '所管課',
  '事業',
  '様式',
  '評価区分',
  '指標',
  '評定',
  '日程',
  '点検',
] as const;
export type TableGroup = (typeof tableGroups)[number];

export interface ListSpec {
  /** `departments`, `projects[].alsoUnder`; one object, such as `calendar`, where `isSingle`. */
  path: string;
  isSingle?: true;
  /** What the kind column may say for it. */
  words?: readonly KindWord[];
  /** Where the kind column does not decide: it is this list if the column with this heading is filled in. */
  ifFilled?: string;
  /** Makes items known to references. */
  entry?: EntrySpec;
  /** Rows with the same number make one item; each of them adds one to this list of the item. */
  rowsAt?: string;
}

export interface KindWord {
  word: string;
  /** What an item of this kind has. */
  fixed?: JsonObject;
  /** A property that items of this kind have. */
  has?: string;
  /** Where the cell is blank. */
  isDefault?: true;
}

export interface EntrySpec {
  /** Ids of new rows begin with it; absent where items have no id but their number in the list. */
  prefix?: string;
  /** What references call it, the usual name first. */
  names(item: JsonObject): string[];
  /** By what else it is known again. */
  aliases?(item: JsonObject): string[];
}

export type Column = KindColumn | OwnerColumn | GroupColumn | ValueColumn;

interface Heading {
  header: string;
  /** How to fill it in: at most 255 characters. */
  help: string;
  need: Need;
  /** In full-width characters. */
  width: number;
}

/** `id`: technical; may be left blank in new rows. */
export type Need = 'required' | 'optional' | 'id';

export interface KindColumn extends Heading {
  role: 'kind';
}

/** Which project a 再掲 is of. */
export interface OwnerColumn extends Heading {
  role: 'owner';
  /** Which `[]` of the lists' paths, from 0. */
  depth: number;
  /** The worksheet in which owners stand. */
  of: string;
}

/** The number that rows of one item share. */
export interface GroupColumn extends Heading {
  role: 'group';
}

export interface ValueColumn extends Heading {
  role: 'value';
  /** By the word of the row's kind; nothing where rows of this kind leave the column blank. */
  cell(word: string | undefined): CellSpec | undefined;
}

export interface CellSpec {
  /** Where in the item: `valid.from`. */
  at: string;
  /** Of a list of wordings: the first, or the rest. */
  part?: 'first' | 'rest';
  kind: CellKind;
  /** What a blank cell stands for; below an object only where that is there. */
  blank?: '' | false | 'perDepartment' | 'emptyList';
  /** Only where the item has one of these values there; any other row leaves the cell blank. */
  only?: { at: string; is: readonly string[] };
  /** Belongs to the row, not to the item that several rows make. */
  isOfRow?: true;
}

/** Word in the workbook by value in the definition. */
export type ChoiceWords = Readonly<Record<string, string>>;

export type CellKind =
  | { is: 'text' | 'number' | 'year' | 'day' | 'yesNo' | 'id' | 'share' | 'reasons' }
  /** One in each line, or with 、 between them. */
  | { is: 'list'; between: 'lines' | 'commas' }
  | { is: 'choice' | 'choices'; words: ChoiceWords }
  /**
   * Names or ids of what stands in another list, `^.parts` below the row's first owner. `mayBeElsewhere`: ids of
   * another year's definition, too.
   */
  | { is: 'reference' | 'references'; to: string; of: string; mayBeElsewhere?: true };
