import { answerColumns } from '../columns/answer-columns.ts';
import { elsewhere, reference, text, yesNo } from '../columns/cell-kinds.ts';
import { column, kindColumn } from '../columns/make-column.ts';
import {
  flagsColumn,
  idColumn,
  momentsColumn,
  printsColumns,
  validColumns,
  wordingColumns,
} from '../columns/shared-columns.ts';
import type { CellSpec, Column, TableSpec, ValueColumn } from '../table-spec.ts';
import { otherTextsAt, textsAt } from '../texts-at.ts';

/** The three labels by which a form says whose it is. */
const heads: Readonly<Record<string, string>> = {
  番号の欄: 'number',
  事業名の欄: 'projectName',
  所管課の欄: 'departments',
};
const asked = ['課が記入', '計画の文'];

export const fieldsTable: TableSpec = {
  worksheet: '様式',
  group: '様式',
  about:
    '点検評価シートの項目を、上から順に1行に1つ書きます。番号、事業名、所管課の欄は、必ず1行ずつ書きます。',
  frozen: 2,
  namesIn: '項目名',
  lists: [
    {
      path: 'form',
      isSingle: true,
      words: Object.keys(heads).map((word) => ({ word, has: heads[word] ?? '' })),
    },
    {
      path: 'form.fields',
      words: [
        { word: '課が記入', fixed: { input: 'written' }, isDefault: true },
        { word: '計画の文', fixed: { input: 'given' } },
      ],
      entry: {
        prefix: 'f',
        names: (field) => textsAt(field, 'label'),
        aliases: (field) => otherTextsAt(field, 'label'),
      },
    },
  ],
  columns: [
    ...wordingColumns(
      '項目名',
      'label',
      '様式に印刷されている項目名。{FY} は点検する年度、{FY-1} は前の年度になります（「{FY}年度の取組内容」）。',
    ).map(forHeads),
    kindColumn(
      '役割',
      '課が記入：課が書く欄。計画の文：計画書の文を印刷するだけの欄。番号の欄、事業名の欄、所管課の欄：どの事業のシートかが分かる欄。',
      14,
    ),
    column('必須', 'isRequired', yesNo, '必ず記入する欄なら「はい」。空けると「いいえ」です。', {
      words: asked,
      blank: false,
    }),
    ...answerColumns('answer', { words: asked, to: 'form.fields', years: true }),
    column('記入の説明', 'help', text, '記入する人に示す書き方の説明。', { words: asked, width: 40 }),
    ...printsColumns().map(forAsked),
    column(
      '前年度から写す欄',
      'carriedFrom',
      elsewhere(reference('form.fields')),
      '前年度の様式のどの欄の文を、初めに入れておくか。この定義にあれば項目名、なければIDを書きます。',
      { words: asked, width: 20 },
    ),
    forAsked(flagsColumn('目印（重点など）のある事業にだけ記入を求める欄なら、その目印。')),
    forAsked(momentsColumn('決まった時点（中間、年度末など）にだけ記入を求める欄なら、その時点。')),
    ...validColumns('欄', { words: asked }),
    idColumn('activity', { words: asked }),
  ],
};

/** The same columns hold the labels of the three heads. */
function forHeads(one: Column): Column {
  if (one.role !== 'value') return one;
  const cell: ValueColumn['cell'] = (word) => {
    const spec: CellSpec | undefined = one.cell(undefined);
    const head = heads[word ?? ''];
    return spec && head !== undefined ? { ...spec, at: head } : spec;
  };
  return { ...one, cell };
}

function forAsked(one: Column): Column {
  if (one.role !== 'value') return one;
  const cell: ValueColumn['cell'] = (word) => (asked.includes(word ?? '') ? one.cell(word) : undefined);
  return { ...one, cell };
}
