import { formatCell } from '../../grid/address.ts';
import type { CellPlace } from '../../plan-workbook/workbook-problem.ts';
import type { UnwritableWords, WorkbookProblemWords } from '../workbook-problem-words.ts';

const listed = (words: readonly string[]) => words.map((word) => `「${word}」`).join('、');
const guessed = (nearest: string | undefined) =>
  nearest === undefined ? '' : `「${nearest}」ではありませんか。`;

/** 「事業」のC5 */
export function cellInWords(place: CellPlace): string {
  return `「${place.worksheet}」の${formatCell(place)}`;
}

export const workbookProblems: WorkbookProblemWords = {
  notADefinition: () =>
    '計画定義のブックではないようです。tenken plan to-workbook で書き出したブックを指定してください。',
  worksheetMissing: ({ worksheet }) =>
    `ワークシート「${worksheet}」がありません。名前を変えたときは、元に戻してください。使わないときも、見出しの行は残してください。`,
  tableMissing: ({ worksheet }) =>
    `ワークシート「${worksheet}」に、表の見出しの行が見つかりません。見出しの文字を元に戻してください。`,
  columnMissing: ({ header }) =>
    `見出し「${header}」の列がありません。見出しの文字を変えたときは、元に戻してください。`,
  notANumber: ({ text }) => `「${text}」は数として読めません。数だけを書いてください。`,
  notAYear: ({ text }) => `「${text}」は年度として読めません。2023 のように、西暦4桁で書いてください。`,
  notADay: ({ text }) =>
    `「${text}」は日付として読めません。2024/6/28 のように、年から書いてください（そのような日があるかも確かめてください）。`,
  notYesNo: ({ text }) => `「${text}」は使えません。「はい」か「いいえ」にするか、空けてください。`,
  notAShare: ({ text }) =>
    `「${text}」は使えません。「すべて」「どれか」、または 80 のような数にしてください。`,
  choiceUnknown: ({ text, choices }) => `「${text}」は使えません。${listed(choices)} から選んでください。`,
  referenceUnknown: ({ text, of, nearest }) =>
    `「${text}」が、ワークシート「${of}」にありません。${guessed(nearest) || '書き直すか、そちらに加えてください。'}`,
  referenceAmbiguous: ({ text, of }) =>
    `「${text}」が、ワークシート「${of}」に二つ以上あります。名称の代わりに、IDを書いてください。`,
  referenceMissing: ({ of }) =>
    `空いています。ワークシート「${of}」のどれについての行か、その名称を書いてください。`,
  becameADate: ({ text }) =>
    `日付（${text}）に変わっています。セルの書式を「文字列」にしてから、入れ直してください。`,
  formulaFailed: ({ text }) => `数式がエラー（${text}）になっています。文字や数で入れ直してください。`,
  kindMissing: ({ choices }) => `空いています。${listed(choices)} から選んでください。`,
  notUsedHere: ({ header }) => `この行では「${header}」を使いません。空けてください。`,
  rowTwice: ({ word, first }) =>
    `「${word}」の行は、${cellInWords(first)} にもあります。一つだけにしてください。`,
  differsFromRow: ({ first }) =>
    `同じ番号の規則の最初の行（${cellInWords(first)}）と違います。同じにするか、空けてください。`,
  itemUnknown: ({ text, nearest }) =>
    `「${text}」という項目はありません。${guessed(nearest) || '項目の文字を元に戻すか、内容を空けてください。'}`,
};

export const unwritable: UnwritableWords = {
  longerThanCell: ({ length }) =>
    `${length.toLocaleString('ja-JP')}文字になり、Excelのセルに入りません（32,767文字まで）。短くするか、分けてください。`,
  tooManyRows: ({ worksheet, rows, most }) =>
    `ワークシート「${worksheet}」が${rows.toLocaleString('ja-JP')}行になります。${most.toLocaleString('ja-JP')}行以内にしてください。`,
  notHeld: () => 'ブックの表に書く場所のない内容です。開発者にお知らせください。',
};
