import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText, quotes } from '../check-text.ts';

const rule = 'sum-differs';

test.each<[string, string]>([
  ['５回（前期）＋10回（後期）＝16回', '16回'],
  ['男性5人＋女性10人＝16人', '16人'],
  ['2,000円×30人＝50,000円', '50,000円'],
  ['90人÷120人＝80％', '80％'],
  ['90÷120×100＝80％', '80％'],
  ['5+10=14', '14'],
  ['0.1ha+0.2ha=0.4ha', '0.4ha'],
  ['男性 24　女性 19　計 44', '44'],
  ['第1回24人、第2回19人の延べ44人', '44人'],
  ['講座5回100人、相談会3回50人、計9回', '9回'],
  ['参加者24人（うち女性19人）、保護者10人、計35人', '35人'],
  ['計43人（小学生24人、中学生20人）', '43人'],
  ['参加者43名（男24名、女18名）', '43名'],
  ['参加者43人（内訳：小学生24人、中学生18人）', '43人'],
  ['参加者は43人でした。内訳は男性24人、女性18人です。', '43人'],
  ['参加者43人のうち、男性24人、女性18人', '43人'],
  ['講座を5回、相談会を3回開催し、合計9回となりました。', '9回'],
  ['・A会場　1,200千円\n・B会場　  300千円\n　合計　1,600千円', '1,600千円'],
  ['・第1回　2時間　24人\n・第2回　2時間　19人\n合計　4時間　44人', '44人'],
  ['参加者　43人\n（内訳）\n・大人　24人\n・子ども　18人', '43人'],
  ['研修を2回実施し、43人が参加しました。\n①第1回：24人\n②第2回：19人\n計：44人', '44人'],
])('fires: %s', (text, quote) => {
  expect(quotes(text, rule)).toEqual([quote]);
});

test.each([
  '５回（前期）＋10回（後期）＝15回',
  '90人÷120人＝75％',
  '100÷3＝33.3',
  '100÷3＝33.4',
  '0.1ha+0.2ha=0.3ha',
  '1,200千円＋300千円＝1,500千円',
  '1,200千円＋300千円＝1,500,000円',
  '前年度から＋5人＝24人',
  '約5人＋10人＝16人',
  '講座を5回、相談会を3回開催し、合計200人が参加しました。',
  '参加者43人（女性19人、中学生10人）',
  '参加者43人（うち女性19人、うち市外10人）',
  '参加者43人（定員50人、申込45人）',
  '男性24人、女性19人、保護者計10人が参加しました。',
  '男性24人、女性19人、計43人、市内30人、市外13人、計43人',
  '講座（3回、計43人）のほか、相談会（5回）を開きました。',
  '○参加者数：43人\n・第1回　24人\n・第2回　19人\n　計　43人',
  '合計　43人\n・第1回　24人\n・第2回　19人',
  '・男性の割合　60％\n・女性の割合　45％\n・全体　52％',
  '・令和5年4月　3回\n・令和5年5月　2回\n\n計　10回',
  '集計3件、統計5件、時計2個',
  '計画5件、実績4件、合計件数は次のとおりです。',
  '相談件数は計29回でした。従事者は延べ657人、補導件数は0件でした。',
  '子ども24人（うち男性10人、女性14人）',
  '会員数は男性12人、女性30人、その他1人、計43人です。',
  '参加者43人（男性24人、女性18人、無回答1人）',
])('silent: %s', (text) => {
  expect(quotes(text, rule)).toEqual([]);
});

const full = (text: string) =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const writings: ((value: number) => string)[] = [
  (value) => String(value),
  (value) => value.toLocaleString('en-US'),
  (value) => full(String(value)),
  (value) => full(value.toLocaleString('en-US')),
];
const sentences: ((parts: string[], total: string) => string)[] = [
  (parts, total) => `${parts.join('＋')}＝${total}`,
  (parts, total) => `${parts.join(' + ')} = ${total}`,
  (parts, total) =>
    `${parts.map((one, index) => `第${index + 1}会場で${one}`).join('、')}、合計${total}でした。`,
  (parts, total) => `${parts.map((one, index) => `・第${index + 1}回　${one}`).join('\n')}\n　計　${total}`,
  (parts, total) => `計${total}（${parts.map((one, index) => `第${index + 1}地区${one}`).join('・')}）`,
];

interface Said {
  unit: string;
  write: (value: number) => string;
  say: (parts: string[], total: string) => string;
}

describe('of any sum', () => {
  const numbers = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 2, maxLength: 6 });
  const sum = fc.record({
    numbers,
    unit: fc.constantFrom('人', '件', '回', '千円', '名', '世帯'),
    write: fc.constantFrom(...writings),
    say: fc.constantFrom(...sentences),
  });
  const text = ({ unit, write, say }: Said, parts: number[], total: number) =>
    say(
      parts.map((one) => write(one) + unit),
      write(total) + unit,
    );
  const totalOf = (parts: number[]) => parts.reduce((all, one) => all + one, 0);

  test('nothing is said of one that adds up', () => {
    fc.assert(
      fc.property(sum, (one) => {
        expect(quotes(text(one, one.numbers, totalOf(one.numbers)), rule)).toEqual([]);
      }),
    );
  });

  test('one of its parts changed is found', () => {
    fc.assert(
      fc.property(sum, fc.integer({ min: 1, max: 9 }), (one, more) => {
        const total = totalOf(one.numbers);
        const wrong = [(one.numbers[0] ?? 0) + more, ...one.numbers.slice(1)];
        // Where the first or the last few make the total, nobody knows what it is of.
        fc.pre(!wrong.some((_, end) => [wrong.slice(0, end), wrong.slice(end)].map(totalOf).includes(total)));
        const said = text(one, wrong, total);
        expect(checkText(said, rule)).toHaveLength(1);
      }),
    );
  });
});
