import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuantity } from '#domain/indicators/parse-quantity.ts';

describe('figures', () => {
  test.each([
    ['88人', 88, '人'],
    ['１，２５０', 1250, undefined],
    ['1,250人（累計）', 1250, '人'],
    ['76%', 76, '%'],
    ['85％/年', 85, '%'],
    ['12.5パーセント', 12.5, '%'],
    ['３０．５％', 30.5, '%'],
    ['０人', 0, '人'],
    ['▲3.2', -3.2, undefined],
    ['△3.2％', -3.2, '%'],
    ['－5', -5, undefined],
    ['ー5.2％', -5.2, '%'],
    ['1.2万人', 12_000, '人'],
    ['1万2千人', 12_000, '人'],
    ['1億2,345万円', 123_450_000, '円'],
    ['554千トン', 554_000, 'トン'],
    ['約300人', 300, '人'],
    ['①参加者数：88人', 88, '人'],
    ['PTA会長 21.4%', 21.4, '%'],
    ['5社程度', 5, '社'],
    ['0.0005 mg/l', 0.0005, 'mg'],
    ['12か所', 12, 'か所'],
    ['(30人)', 30, '人'],
    ['2023人', 2023, '人'],
    ['PM2.5 12.3μg/m3', 12.3, 'μg'],
    ['目標達成率：９８', 98, undefined],
  ])('%j is %d %s', (raw, value, unit) => {
    const reading = parseQuantity(raw);
    expect(reading).toMatchObject({ raw, kind: 'number', value });
    expect(reading.unit).toBe(unit);
    expect(reading.hasOtherFigures).toBeUndefined();
  });

  test('a zero behind a minus sign is a zero', () => {
    expect(Object.is(parseQuantity('▲0').value, 0)).toBe(true);
  });

  test.each([
    ['2回/年', '年'],
    ['340人／年', '年'],
    ['年2回', '年'],
    ['年間300人', '年'],
    ['毎月3回', '月'],
    ['12.5件/千人', '千人'],
  ])('%j is per %s', (raw, per) => {
    expect(parseQuantity(raw).per).toBe(per);
  });

  test('the unit that is wanted tells a unit from a multiple, and one figure from another', () => {
    expect(parseQuantity('69千ha', { unit: '千ha' })).toMatchObject({ value: 69, unit: '千ha' });
    expect(parseQuantity('69千ha', { unit: 'ha' })).toMatchObject({ value: 69_000, unit: 'ha' });
    expect(parseQuantity('70.1千t-CO2', { unit: '千t-CO2' })).toMatchObject({ value: 70.1 });
    expect(parseQuantity('5歳児 30人', { unit: '人' })).toMatchObject({ value: 30 });
  });

  test.each(['53人\n108人', '31人→19人', '3/4', '1,25', '1.2.3', '5歳児 30人'])(
    '%j is more than one figure, and says so',
    (raw) => {
      expect(parseQuantity(raw)).toMatchObject({ kind: 'number', hasOtherFigures: true });
    },
  );

  test.each([
    ['40％以上60％以下', 40, 60, '40％以上60％以下'],
    ['40～60％', 40, 60, '40～60％'],
    ['１０〜２０人', 10, 20, '１０〜２０人'],
  ])('%j is a range', (raw, min, max, printed) => {
    expect(parseQuantity(raw)).toMatchObject({ kind: 'range', min, max, printed });
  });
});

describe('no figure', () => {
  test.each(['', '　', '\n', 'ー', '－', '―', '—', '-', '…', 'なし', '無し', '未実施', '該当なし', 'N/A'])(
    '%j is nothing, which is not zero',
    (raw) => {
      expect(parseQuantity(raw)).toEqual({ raw, kind: 'none' });
    },
  );

  test.each(['未定', '集計中', '参加者数：未集計', 'ー（集計中）', '（未定）'])(
    '%j is not known yet, which is not nothing',
    (raw) => {
      expect(parseQuantity(raw)).toMatchObject({ kind: 'none', isUndecided: true });
    },
  );

  test.each(['①ー', '参加者数：なし', 'ー（2018年度）', 'ー（前年は30人）', '2021年度末'])(
    '%j is nothing beside a label, a date or a remark',
    (raw) => {
      expect(parseQuantity(raw).kind).toBe('none');
    },
  );

  test.each(['検討開始', '体制構築', '三百人', '#DIV/0!', '#N/A', '#VALUE!'])('%j is words', (raw) => {
    expect(parseQuantity(raw)).toMatchObject({ kind: 'words', printed: raw });
    expect(parseQuantity(raw).value).toBeUndefined();
  });

  test.each([
    ['↑', 'words', 'up'],
    ['↓', 'words', 'down'],
    ['→', 'words', 'same'],
    ['↑ 35%', 'number', 'up'],
  ])('%j has an arrow', (raw, kind, arrow) => {
    expect(parseQuantity(raw)).toMatchObject({ kind, arrow });
  });
});

describe('what stands beside a figure', () => {
  test.each([
    ['300人\n（2018年度※2）', 300, '2018年度', 2018],
    ['2社(2021年度末)', 2, '2021年度末', 2021],
    ['19人（令和４年度末）', 19, '令和４年度末', 2022],
    ['R4.3.31現在 300人', 300, 'R4.3.31現在', 2021],
    ['300人（R4.4.1時点）', 300, 'R4.4.1時点', 2022],
    ['57人（令和6年3月31日）', 57, '令和6年3月31日', 2023],
    ['令和３年度：57人', 57, '令和３年度', 2021],
    ['5,578(H16)', 5578, 'H16', 2004],
    ['100（令和5(2023)年度）', 100, '令和5(2023)年度', 2023],
    ['30人（2018）', 30, '2018', 2018],
    ['5年度末 30人', 30, '5年度末', 2023],
  ])('%j is %d, as of %s', (raw, value, asOf, asOfYear) => {
    expect(parseQuantity(raw)).toMatchObject({ value, asOf, asOfYear });
  });

  test('footnotes, notes and marks', () => {
    expect(parseQuantity('300人※2')).toMatchObject({ value: 300, footnote: '※2' });
    expect(parseQuantity('135人\n※2024年度以降は、ほかの計画で決める')).toMatchObject({
      value: 135,
      note: '※2024年度以降は、ほかの計画で決める',
    });
    expect(parseQuantity('約1,250人（累計）')).toMatchObject({ isApproximate: true, isCumulative: true });
    expect(parseQuantity('9.5％\n【参考】\n全体：13.2％')).toMatchObject({ value: 9.5 });
  });

  test('what is printed is the figure with its unit, as it stands there', () => {
    expect(parseQuantity('①参加者数：３５０人／年（2018年度）').printed).toBe('３５０人／年');
  });
});

const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');

interface Style {
  isWide: boolean;
  isGrouped: boolean;
  minus: string;
  label: string;
  unit: string;
  date: string;
  about: string;
}

const style = fc.record<Style>({
  isWide: fc.boolean(),
  isGrouped: fc.boolean(),
  minus: fc.constantFrom('-', '▲', '△', '－', '−'),
  label: fc.constantFrom('', '①参加者数：', 'PTA会長 ', '②', '割合:'),
  unit: fc.constantFrom('', '人', '％', '回/年', 't-CO2', 'か所', ' 社'),
  date: fc.constantFrom('', '（2021年度末）', '\n(R4.3.31)', '※2', '（累計）', '（H16）'),
  about: fc.constantFrom('', '約'),
});

/** A number as somebody might print it. */
function print(value: number, digits: number, look: Style): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(digits).split('.');
  const figure = `${look.isGrouped ? grouped(whole) : whole}${fraction === undefined ? '' : `.${fraction}`}`;
  const sign = value < 0 ? look.minus : '';
  const about = sign === '' ? look.about : '';
  const text = look.isWide ? wide(figure) : figure;
  // A sign right behind a bare numeral would be a dash.
  const label = sign !== '' && look.label === '②' ? '② ' : look.label;
  return `${label}${about}${sign}${text}${look.unit}${look.date}`;
}

test('a number printed in any of these styles reads back as itself, and the text stays as it was', () => {
  const number = fc
    .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }))
    .map(([whole, digits]) => ({ value: whole / 10 ** digits, digits }));
  fc.assert(
    fc.property(number, style, ({ value, digits }, look) => {
      const raw = print(value, digits, look);
      const reading = parseQuantity(raw);
      expect(reading.raw).toBe(raw);
      expect([raw, reading.value]).toEqual([raw, value === 0 ? 0 : value]);
      expect(reading.hasOtherFigures).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

test('no text makes it fail, and none is changed', () => {
  const pieces = fc.constantFrom(
    ...['①', '：', '88', '人', '%', '（', '）', '2021年度', '※2', '\n', '▲', '万', '億', ',', '.', '/', '年'],
    ...['ー', '～', '以上', '【参考】', '令和', '元', 'R', '→', '約', '累計', '#', '\r', '　', '0', '\ud83d'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, fc.option(pieces, { nil: undefined }), (raw, unit) => {
      const reading = parseQuantity(raw, unit === undefined ? {} : { unit });
      return reading.raw === raw && (reading.value === undefined || Number.isFinite(reading.value));
    }),
    { numRuns: 2000 },
  );
});

test('a long text takes no long time', () => {
  const long = '1,234人（2021年度末）※注\n'.repeat(2000);
  expect(parseQuantity(long).value).toBe(1234);
});
