import { drawWorkbook } from './draw-workbook.ts';
import { label, short, text, title } from './looks.ts';

const heading = { ...label, fill: '#FCE4D6' };
const calls: readonly [string, string, string, string][] = [
  ['5月20日', '危機管理課', '池端', '№10と№11は今週中に提出とのこと。'],
  ['5月31日', '子ども育成課', '白根', '№28を差戻し。公立と民間の内訳を依頼した。'],
  ['6月4日', '教育指導課', '岡崎', '№8の研修の人数は、6月の学校訪問の後に分かる。'],
  ['6月11日', '福祉総務課', '粟窪', '№49から№51は係で分担して記入中。'],
];

/** Only what the secretariat wrote down for itself: nothing in it may change when the tables come. */
export function makeSecretariatBook(): Uint8Array {
  const drawn = drawWorkbook('游ゴシック', 11);
  const { put, formula, worksheet } = drawn.addWorksheet('連絡メモ', [90, 140, 90, 420]);
  put('A1:D1', '令和５年度点検評価　各課との連絡メモ', { ...title, horizontal: 'left' });
  put('A2', '連絡した件数', { fontSize: 9 });
  formula('B2', '=COUNTA(A5:A40)', calls.length, { fontSize: 9, horizontal: 'left' });
  for (const [column, name] of ['日付', '課', '担当者', '内容'].entries()) {
    put({ row: 3, column, rows: 1, columns: 1 }, name, heading);
  }
  calls.forEach((call, index) => {
    for (const [column, value] of call.entries()) {
      put({ row: 4 + index, column, rows: 1, columns: 1 }, value, column === 3 ? text : short);
    }
    worksheet.rowHeights.set(4 + index, 30);
  });
  worksheet.rowHeights.set(0, 34);
  worksheet.frozen = { rows: 4, columns: 0 };
  return drawn.bytes('portrait');
}
