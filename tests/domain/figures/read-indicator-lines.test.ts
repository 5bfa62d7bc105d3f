import { describe, expect, test } from 'vitest';
import type { StatedFigure } from '#domain/figures/indicator-line.ts';
import { readIndicatorLines } from '#domain/figures/read-indicator-lines.ts';

/** `name: label target/actual` of every line, with the pieces of the text that the values stand on. */
function read(text: string): string[] {
  const piece = (one: StatedFigure | undefined) => (one ? text.slice(one.start, one.end) : '-');
  return readIndicatorLines(text).map(({ name = '?', parts }) => {
    const values = parts.map((part) =>
      [part.label ?? '', `${piece(part.target)}/${piece(part.actual)}`].join(' ').trim(),
    );
    return `${name}: ${values.join(', ')}`;
  });
}

describe('an indicator in a text', () => {
  test.each([
    ['［指標］講座の開催回数（年間）\n　　予定：2回／実施：3回', '講座の開催回数: 2回/3回'],
    ['【成果指標】講座の参加者数　目標値：３５０人／年　実績値：８８人', '講座の参加者数: ３５０人/８８人'],
    ['■指標　講座の開催回数\n目標 2回　結果 3回', '講座の開催回数: 2回/3回'],
    ['指標：講座の開催回数\n・計画値・・・2回\n・実績値・・・3回', '講座の開催回数: 2回/3回'],
    ['○活動指標 1：講座の開催回数\n予定2回　実施3回', '講座の開催回数: 2回/3回'],
    [
      '〔指標〕\n講座の開催回数（累計）\n目標値：12回（令和9年度）／令和5年度実績：3回',
      '講座の開催回数: 12回/3回',
    ],
    [
      '［指標］会長に占める女性の割合\n　〔目標値〕 PTA会長：28％　 自治会長：13％\n　〔R5実績〕PTA会長：21.4％　自治会長：6.9％',
      '会長に占める女性の割合: PTA会長 28％/21.4％, 自治会長 13％/6.9％',
    ],
    [
      '［指標］会長に占める女性の割合\nPTA会長　目標：28.0％→実績：21.4％\n自治会長　目標：13.0％→実績：6.9％',
      '会長に占める女性の割合: PTA会長 28.0％/21.4％, 自治会長 13.0％/6.9％',
    ],
    [
      '【指標】講座の参加者数・意識変化\n①参加者数　目標 350人/年　実績 88人（会場70人、オンライン18人）\n②意識変化　目標 85％　実績 76％',
      '講座の参加者数・意識変化: ①参加者数 350人/88人, ②意識変化 85％/76％',
    ],
    [
      '［指標］女性委員の割合　目標：40％以上60％以下　実績：34.4％',
      '女性委員の割合: 40％以上60％以下/34.4％',
    ],
    [
      '［指標］検診の受診率\n　目標　乳がん検診：25.0％、子宮頸がん検診：24.5％\n　実績　乳がん検診：22.8％、子宮頸がん検診：23.1％',
      '検診の受診率: 乳がん検診 25.0％/22.8％, 子宮頸がん検診 24.5％/23.1％',
    ],
    ['［指標］65歳以上の受講者の割合　予定：30％／実施：25％', '65歳以上の受講者の割合: 30％/25％'],
    ['目標値：5社／令和4年度実績：1社／令和5年度実績：2社', '?: 5社/2社'],
    ['講座の開催回数\n　予定：2回／実施：2回', '講座の開催回数: 2回/2回'],
    [
      '［指標］講座の参加者数　基準値：20人　目標値：30人　実績：25人　達成率：83％',
      '講座の参加者数: 30人/25人',
    ],
    ['［指標］講座の参加者数\n　前年度実績：20人　目標：30人　実績：25人', '講座の参加者数: 30人/25人'],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    '計画どおり2回実施しました。',
    '令和6年度に実施予定のアンケートで、350人の目標を確かめます。',
    '目標：男女共同参画の理解を深める\n○参加者数：20人',
    '実施日：11月3日、参加予定：30人',
    '目標／実績：5社／2社',
    '',
  ])('not in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('two values of one kind for one thing are none', () => {
    expect(read('［指標］講座の参加者数　目標：30人　実績：12人、13人')).toEqual([]);
  });

  test('goes no farther than its own lines', () => {
    const text = '［指標］講座の開催回数\n予定：2回／実施：2回\n2つの講座を実施しました。\n実施：3回';
    expect(read(text)).toEqual(['講座の開催回数: 2回/2回']);
  });

  test('says of which year a value is, and whether it adds up over the years', () => {
    const [line] = readIndicatorLines('［指標］養成者数（累計）\n令和9年度目標値：1,250人／R5実績：181人');
    expect(line?.isCumulative).toBe(true);
    expect(line?.parts[0]?.target).toMatchObject({ value: 1250, unit: '人', year: 2027 });
    expect(line?.parts[0]?.actual).toMatchObject({ value: 181, unit: '人', year: 2023 });
  });

  test('reads a hostile text to its end', () => {
    for (const piece of ['［指標］', '目標：', '目標1人　', '〔目標値〕a：1％\n', '指標：\n', '(1）'])
      expect(readIndicatorLines(piece.repeat(32_767 / piece.length)).length).toBeLessThan(1000);
  });
});
