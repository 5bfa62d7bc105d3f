import type { Column } from '../table-spec.ts';
import { lines, number, references, text, year } from './cell-kinds.ts';
import { type ColumnOptions, column } from './make-column.ts';

type Some = Pick<ColumnOptions, 'words' | 'only'>;

/** `of`: what holds in these years, 事業. */
export function validColumns(of: string, options: Some = {}): Column[] {
  return [
    column(
      '開始年度',
      'valid.from',
      year,
      `この${of}が有効になる最初の年度（西暦4桁）。計画の初めからなら空けます。`,
      options,
    ),
    column(
      '終了年度',
      'valid.until',
      year,
      `この${of}が有効な最後の年度（西暦4桁）。続いているなら空けます。`,
      options,
    ),
  ];
}

export function idColumn(example: string, options: Some = {}): Column {
  return column(
    'ID',
    'id',
    { is: 'id' },
    `見分けるための短い名前。半角の英小文字で始めます（例：${example}）。名称が変わっても、年度が変わっても、変えません。新しい行では空けておくと、自動で付きます。`,
    { ...options, need: 'id', width: 14 },
  );
}

export function flagsColumn(help: string): Column {
  return column('目印', 'flags', references('flags'), `${help}いくつもあれば「、」で区切ります。`, {
    width: 14,
  });
}

export function momentsColumn(help: string): Column {
  return column('時点', 'moments', references('moments'), help, { width: 14 });
}

/** The official wording, and all others. */
export function wordingColumns(header: string, at: string, help: string, options: Some = {}): Column[] {
  return [
    column(header, at, text, help, { ...options, part: 'first', need: 'required', width: 30 }),
    column(
      'ほかの書き方',
      at,
      lines,
      `${header}がブックで違う書き方をされていることがあれば、1行に1つずつ書きます。幅や空白の違いは書かなくてかまいません。`,
      { ...options, part: 'rest', width: 24 },
    ),
  ];
}

export function printsColumns(): Column[] {
  return [
    column(
      '1行の文字数',
      'prints.charactersPerLine',
      number,
      '印刷する枠の1行に入る全角の文字数。半角は半分に数えます。限りがなければ空けます。',
    ),
    column('行数', 'prints.lines', number, '印刷する枠に入る行数。限りがなければ空けます。'),
  ];
}
