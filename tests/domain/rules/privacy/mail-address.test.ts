import { expect, test } from 'vitest';
import { quotes } from '../check-text.ts';

test.each([
  ['hanako@example.com', 'hanako@example.com'],
  ['担当：suzuki.taro+1@mail.example.co.jpまで', 'suzuki.taro+1@mail.example.co.jp'],
  ['（ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｃｏｍ）', 'ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｃｏｍ'],
  ['問い合わせ先：info@example.jp', 'info@example.jp'],
  ['相談者のtaro.@example.ne.jp', 'taro.@example.ne.jp'],
])('%s', (text, quote) => {
  expect(quotes(text, 'mail-address')).toEqual([quote]);
});

test.each(['@example_city', '1個@100円', 'A@B', '子育て広場@西公民館', '200円@12か月', '電子メール'])(
  'silent: %s',
  (text) => {
    expect(quotes(text, 'mail-address')).toEqual([]);
  },
);
