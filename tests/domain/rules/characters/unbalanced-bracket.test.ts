import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotes } from '../check-text.ts';

const lone = (text: string) => quotes(text, 'unbalanced-bracket');

test.each([
  ['「居場所（10月12日）に協力し、「アオゾラ」と「午後」を開いた', ['「']],
  ['講座を開いた）。', ['）']],
  ['（（一）', ['（']],
  ['〔目標値〕28％　実績〕21％', ['〕']],
  ['「題名（副題」を開いた', ['（']],
  ['（市民\n\n）職員', ['（', '）']],
  ['・講演会（午前\n・相談会）午後', ['（', '）']],
  ['①講演会（午前\n②相談会）午後', ['（', '）']],
  ['10月1日(土～10月3日', ['(土']],
])('%s', (text, found) => {
  expect(lone(text)).toEqual(found);
});

test.each([
  '1)市民\n2）職員\n(3)学生\n①)教員\na)その他\nア）以上',
  '対象は1)市民、2)職員です。',
  '（対象：1）市民　2）職員）',
  '（対象：1)市民　2)職員）',
  '実績（\n・講演会\n・相談会\n）',
  '（次のとおり。\n　講演会\n　相談会）',
  '※1) 見込み\n注）速報値\n参考）前年度',
  '（(1)の再掲）',
  '「『（〔［［一］］〕）』」',
  'また来ます:)',
  '1.) 目的',
])('silent: %j', (text) => {
  expect(lone(text)).toEqual([]);
});

const word = fc.constantFrom('講座', '市民', 'NPO', '24人', '、', '。', '令和5年', '　');
const halves = ['（）', '「」', '『』', '【】', '〔〕', '［］', '()', '[]'] as const;
const { balanced } = fc.letrec<{ balanced: string; quoted: string }>((tie) => ({
  quoted: fc
    .tuple(fc.constantFrom(...halves), tie('balanced'))
    .map(([[open, close], text]) => `${open}市${text}民${close}`),
  balanced: fc
    .array(fc.oneof({ depthSize: 'small' }, word, tie('quoted')), { maxLength: 4 })
    .map((pieces) => pieces.join('')),
}));

test('what is balanced is silent, over lines, too', () => {
  fc.assert(
    fc.property(fc.array(balanced, { minLength: 1, maxLength: 3 }), (lines) => {
      expect(lone(lines.join('\n'))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('one half less is one bracket told', () => {
  const cut = fc.tuple(balanced, balanced, fc.constantFrom(...halves), fc.boolean());
  fc.assert(
    fc.property(cut, ([before, after, [open, close], isOpen]) => {
      const found = lone(isOpen ? `${before}市${open}民${after}` : `${before}市民${close}${after}`);
      expect(found).toEqual([isOpen ? open : close]);
    }),
    { numRuns: 200 },
  );
});

test('a text of brackets only is read in one go', () => {
  expect(lone('（'.repeat(16_000) + '」'.repeat(16_000)).length).toBeGreaterThan(31_000);
});
