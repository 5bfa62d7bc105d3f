import { describe, expect, test } from 'vitest';
import { sentenceStyle } from '#domain/rules/prose/sentence-style.ts';
import { quotes } from '../check-text.ts';
import { checkTexts, field } from '../check-texts.ts';

describe('the style of a sentence', () => {
  test.each([
    ['講座を開催しました。', 'polite'],
    ['周知に努めてまいります。', 'polite'],
    ['参加はありませんでした。', 'polite'],
    ['必要と考えます（別表参照）。', 'polite'],
    ['講座を開催した。', 'plain'],
    ['好評を得た。', 'plain'],
    ['課題である。', 'plain'],
    ['必要だ。', 'plain'],
    ['継続していく。', 'plain'],
    ['周知を図る。', 'plain'],
    ['工夫が必要ではない。', 'plain'],
    ['取組を進めたい。', 'plain'],
    ['研修を行う。', 'plain'],
    ['改善を目指す。', 'plain'],
    ['次回は10月の予定。', undefined],
    ['地域の支え合い。', undefined],
    ['心と体の障がい。', undefined],
    ['市民の集い。', undefined],
    ['課題の一つ。', undefined],
    ['春の講座のテーマは、はる。', undefined],
    ['分かりやすく説明すること。', undefined],
    ['周知に努めるよう。', undefined],
    ['講座を開催した', undefined],
    ['多くの参加をいただき感謝！', undefined],
  ])('%s %s', (sentence, style) => {
    expect(sentenceStyle(sentence)).toBe(style);
  });
});

test('the rarer style is pointed at once in each field', () => {
  const texts = {
    a: '講座を開きました。好評でした。周知しました。会場を変えました。日程も変えました。',
    b: '理解が深まった。意識が高まった。',
    c: '継続していく。',
  };
  const found = checkTexts([field('a'), field('b'), field('c')], texts).filter(
    ({ rule }) => rule === 'mixed-style',
  );
  expect(found).toMatchObject([
    { field: 'b', facts: { style: 'plain', here: 2, usual: 5 } },
    { field: 'c', facts: { style: 'plain', here: 1, usual: 5 } },
  ]);
});

test.each([
  '講座を開きました。\n（参加者は20人であった。）',
  '講座を開きま\nした。次年度も続けます。',
  '講座を開き\nました。次年度も続けま\nす。',
  '講座に参加していただ\nきました。周知も図りまし\nた。',
  '理解が深まってい\nます。参加はありませ\nんでした。',
  '講座を開いた。周知も図\nった。',
  '講座を開きました。「また来たい。」との声がありました。',
  '講座を開きました。\n参加者の感想：\n楽しかった。\nまた来たい。',
  '①講座を開いた。\n②研修を行った。\n成果がありました。',
])('silent: %j', (text) => {
  expect(quotes(text, 'mixed-style')).toEqual([]);
});
