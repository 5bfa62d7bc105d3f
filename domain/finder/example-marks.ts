import type { Area } from '#domain/grid/grid.ts';
import { compactText } from '#domain/text/compact-text.ts';
import type { GridView } from './grid-view.ts';

const mark = /^(?:記入|記載|入力|作成|回答|書き方)?(?:例|見本|サンプル)\d{0,2}(?:\(.*\)|:.*)?$/;
const worksheetMark =
  /記入例|記載例|入力例|作成例|回答例|見本|サンプル|sample|(?:記入|記載|作成|入力)(?:要領|要項|方法|の手引|上の注意)|手引|マニュアル|凡例|^はじめに$|^注意事項$|^(?:説明|使い方|読み方|書き方)$|^例\d*$/;

/** Worksheets that explain how to fill in; what looks like a form there is nobody's answer. */
export function isExampleWorksheet(name: string): boolean {
  return worksheetMark.test(compactText(name));
}

/** True where 記入例 stands over the area, or in it as far down as the row. */
export function isMarkedAsExample(view: GridView, reach: Area, lastRow: number): boolean {
  for (let row = Math.max(0, reach.row - 3); row <= lastRow; row += 1) {
    const isMarked = view
      .cellsIn(row)
      .some(
        (cell) =>
          cell.column >= reach.column - 1 &&
          cell.column <= reach.column + reach.columns + 6 &&
          isMark(cell.text),
      );
    if (isMarked) return true;
  }
  return false;
}

function isMark(text: string): boolean {
  if (text.length > 40) return false;
  return mark.test(
    compactText(text)
      .replace(/^[^\p{L}]+/u, '')
      .replace(/[】》〕\]>〉」』☆★*]+$/u, ''),
  );
}
