import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from '#domain/figures/read-figures.ts';
import type { WrittenFigure } from '#domain/figures/written-figure.ts';

/** `参加者数 24人`, with what else is known of it behind. */
function shown({
  label,
  sign,
  value,
  unit,
  isApproximate,
  isTotal,
  counting,
  isEach,
}: WrittenFigure): string {
  const known = [isApproximate && 'about', isTotal && 'total', counting, isEach && 'each'].filter(Boolean);
  return [label?.text, `${sign ?? ''}${value}${unit}`, ...known].filter(Boolean).join(' ');
}

const figures = (text: string) => readFigures(text).map(shown);

describe('figures', () => {
  test.each<[string, string[]]>([
    ['１，０７６人', ['1076人']],
    ['参加者 1,076 人', ['参加者 1076人']],
    ['1万2千円', ['12000円']],
    ['予算額3,250千円', ['予算額 3250千円']],
    ['来場者1.2万人', ['来場者 12000人 about']],
    ['割合は28.5％、前回は２８％', ['割合 28.5%', '前回 28%']],
    ['相談件数は計29回でした', ['相談件数 29回 total']],
    ['会員150人延べ3,305人が参加', ['会員 150人', '3305人 gross']],
    ['依頼会員：485人、支援会員：178人', ['依頼会員 485人', '支援会員 178人']],
    ['依頼会員（援助を受けたい人）：485人', ['依頼会員 485人']],
    ['参加者数（延べ）：120人', ['参加者数 120人 gross']],
    ['〔目標値〕 PTA会長：28％　 自治会長：13％', ['PTA会長 28%', '自治会長 13%']],
    ['参加事業者55社・参加求職者124人', ['参加事業者 55社', '参加求職者 124人']],
    ['目標値：5社／令和5年度実績：2社', ['目標値 5社', '令和5年度実績 2社']],
    ['予定：2回／実施：2回', ['予定 2回', '実施 2回']],
    ['就職件数：494件（うち、男性263件・女性231件）', ['就職件数 494件', '男性 263件', '女性 231件']],
    ['（うち女性19人）', ['女性 19人']],
    ['前年度比＋1,009人、▲3.2ポイント、△5件', ['+1009人', '-3.2ポイント', '-5件']],
    ['5回＋10回＝15回', ['5回', '10回', '15回']],
    ['150－20＝130', ['150', '20', '130']],
    ['約20人、30人程度、40人以上、50人余り', ['20人 about', '30人 about', '40人 about', '50人 about']],
    ['10～20人', ['10人 about', '20人 about']],
    ['各4回ずつ開催し、計20人の参加', ['4回 each', '20人 total']],
    ['1回あたり20人', ['20人 each']],
    ['月2回、年24回', ['2回 each', '24回']],
    ['延べ10日、5日間', ['10日 gross', '5日間']],
    ['会費は2000円', ['会費 2000円']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test('has the offsets of the typed text', () => {
    const text = '参加者数：　２４人（うち、女性１９ 人）';
    expect(readFigures(text).map(({ start, end }) => text.slice(start, end))).toEqual(['２４人', '１９ 人']);
    expect(readFigures(text).map(({ label }) => text.slice(label?.start, label?.end))).toEqual([
      '参加者数',
      '女性',
    ]);
  });
});

test.each([
  '令和5年10月11日（土）、12日（日）',
  '2023年度、R5年度、5年度、令和5（2023）年度、(2023)',
  '8月～3月、4～6月、10/11（水）',
  '10時30分～13:30',
  '小学校5･6年生、1～6年生、3歳児、30歳以上65歳未満、20代',
  '第3回、第1～3回、第65号、№12、No.5、1階、1年目、3回目',
  '電話0463-94-4711、0463（94）4711、内線1234、〒259-1188',
  '5類、3者協議、2次計画、4年ぶり、1人ひとり、3つの柱、2つめ、5段階評価',
  'SDGs、COVID-19、A4、R5、3D、https://example.jp/2023/5回',
  '1-(1)、基本目標2、施策3',
  '(1) 講座\n2.研修\n３．相談',
  '1,25人',
  '3人の1回あたり'.slice(3),
])('none in %s', (text) => {
  expect(figures(text)).toEqual([]);
});

test('takes any text, and every figure is a piece of it, one behind the other', () => {
  const piece = fc.constantFrom(
    '1',
    '２',
    ',',
    '.',
    '人',
    '回',
    '：',
    '計',
    '延べ',
    '第',
    '～',
    '(',
    '）',
    '年',
    '\n',
    'あ',
    '＋',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((all) => all.join('')),
      ),
      (text) => {
        let reached = 0;
        for (const { start, end, value, label } of readFigures(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(Number.isFinite(value)).toBe(true);
          if (label) expect(text.slice(label.start, label.end)).toHaveLength(label.text.length);
          reached = end;
        }
      },
    ),
  );
});
