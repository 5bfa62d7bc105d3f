import { expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

const found = (text: string) =>
  checkText(text, 'half-width-kana').map(({ start, end, replacement }) => [
    text.slice(start, end),
    replacement,
  ]);

test.each([
  ['ﾊﾟﾈﾙ展', 'ﾊﾟﾈﾙ', 'パネル'],
  ['ｳﾞｧｲｵﾘﾝ', 'ｳﾞｧｲｵﾘﾝ', 'ヴァイオリン'],
  ['カﾞイド', 'カﾞ', 'ガ'],
  ['です｡', '｡', '。'],
  ['｢ｶﾌｪ教室｣を開いた', '｢ｶﾌｪ教室｣', '「カフェ教室」'],
  ['ﾞ', 'ﾞ', '゛'],
  ['実績ｰ', 'ｰ', 'ー'],
  ['9ｰ17時', 'ｰ', undefined],
  ['5･7％', '･', undefined],
  ['5･6年生', '･', '・'],
])('%s', (text, quote, replacement) => {
  expect(found(text)).toEqual([[quote, replacement]]);
});

test('items marked with ･ throughout are silent; among ・ they are told', () => {
  expect(found('･一\n･二')).toEqual([]);
  expect(found('･一\n・二')).toEqual([['･', '・']]);
});

test('nothing else of half width', () => {
  expect(found('ABC 123 (午前) [午後] カタカナ・ー「」。、')).toEqual([]);
});
