import { makeEducationBook } from './books/education-book.ts';
import { makeJinkenBook } from './books/jinken-book.ts';
import { makeKyodoBook } from './books/kyodo-book.ts';
import { makeSecretariatBook } from './books/secretariat-book.ts';
import { makeSeishonenBook } from './books/seishonen-book.ts';
import { makeShokoBook } from './books/shoko-book.ts';
import type { ExampleBook } from './example-book.ts';

/** The workbooks that the landing page offers. */
export const exampleBooks: readonly ExampleBook[] = [
  {
    fileName: '取組状況点検シート_人権・広聴相談課.xlsx',
    kind: 'department',
    owner: '人権・広聴相談課',
    note: '16件の様式が1枚のワークシートに縦に並び、項目名は左にあります。5件は記入済みです。',
    person: 'jinken-1',
    make: makeJinkenBook,
  },
  {
    fileName: '点検評価シート_市民協働課.xlsx',
    kind: 'department',
    owner: '市民協働課',
    note: '事業ごとにワークシートがあり、項目名は記入欄の上にあります。番号は全角です。',
    person: 'kyodo-1',
    make: makeKyodoBook,
  },
  {
    fileName: '点検評価一覧_教育部.xlsx',
    kind: 'department',
    owner: '教育指導課',
    note: '1事業1行の一覧で、見出しは2段です。教育部の3つの所属が同じ表に記入します。',
    person: 'shido-1',
    make: makeEducationBook,
  },
  {
    fileName: '点検評価シート_青少年課.xlsx',
    kind: 'department',
    owner: '青少年課',
    note: '曜日の誤り、ありえない日付、前年度の項目名、番号の書きもれなどが残っています。',
    person: 'seishonen-1',
    make: makeSeishonenBook,
  },
  {
    fileName: '取組状況調査票_商工観光課.xlsx',
    kind: 'department',
    owner: '商工観光課',
    note: '項目の呼び方が違い、文章は1段落ずつ別の行に書かれています。',
    person: 'shoko-1',
    make: makeShokoBook,
  },
  {
    fileName: '点検評価_取りまとめ_事務局.xlsx',
    kind: 'secretariat',
    owner: '事務局',
    note: '事務局の連絡メモだけのブックです。ここに「提出状況」と「シート一覧」を取り込みます。',
    person: 'jimukyoku-1',
    make: makeSecretariatBook,
  },
];
