import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { type DigitExpression, hasBothWidths, readDigitExpressions } from './digit-expressions.ts';

type Found = FoundPlace<'mixed-digit-width'>;

/**
 * How the rest of the text writes its numbers. Many offices write one digit in full width and several in half width;
 * so a text keeps to it where it does so nearly always.
 */
interface Habit {
  /** One digit in full width and several digits in half width: as the convention has it. */
  oneFull: number;
  manyHalf: number;
  oneHalf: number;
  manyFull: number;
}

/** Full- and half-width digits inside one number, date or range. */
export const mixedDigitWidth: FieldRule<'mixed-digit-width'> = {
  id: 'mixed-digit-width',
  reads: 'field',
  severity: 'warns',
  check({ text }) {
    if (!hasBothWidths(text)) return [];
    const expressions = readDigitExpressions(text);
    const whole = habitOf(expressions);
    return expressions.flatMap((one): Found[] => {
      if (isUniform(one)) return [];
      const rest = without(whole, habitOf([one]));
      return isByConvention(one) && keepsConvention(whole) ? [] : [findMixed(one, text, rest)];
    });
  },
};

function findMixed({ start, end, kind }: DigitExpression, text: string, rest: Habit): Found {
  const written = text.slice(start, end);
  return { start, end, facts: { kind }, replacement: unify(written, rest) };
}

function unify(written: string, { oneFull, manyHalf, oneHalf, manyFull }: Habit): string {
  if (oneFull > 0 && manyHalf > 0 && oneHalf + manyFull === 0)
    return written.replace(/[0-9０-９]+(?:[.．,，][0-9０-９]+)*/g, (one) =>
      one.length === 1 ? toFull(one) : toHalf(one),
    );
  return oneFull + manyFull > oneHalf + manyHalf ? toFull(written) : toHalf(written);
}

function isUniform({ numbers }: DigitExpression): boolean {
  const [first] = numbers;
  return numbers.every(({ width }) => width !== 'mixed' && width === first?.width);
}

function isByConvention({ numbers }: DigitExpression): boolean {
  return numbers.every(({ width, digits }) => width === (digits === 1 ? 'full' : 'half'));
}

/** One slip among many does not undo it. */
function keepsConvention({ oneFull, oneHalf, manyFull }: Habit): boolean {
  return (oneHalf + manyFull) * 4 <= oneFull;
}

function habitOf(expressions: readonly DigitExpression[]): Habit {
  const habit: Habit = { oneFull: 0, manyHalf: 0, oneHalf: 0, manyFull: 0 };
  for (const { width, digits } of expressions.flatMap(({ numbers }) => numbers)) {
    if (width === 'full') habit[digits === 1 ? 'oneFull' : 'manyFull'] += 1;
    if (width === 'half') habit[digits === 1 ? 'oneHalf' : 'manyHalf'] += 1;
  }
  return habit;
}

function without(whole: Habit, part: Habit): Habit {
  return {
    oneFull: whole.oneFull - part.oneFull,
    manyHalf: whole.manyHalf - part.manyHalf,
    oneHalf: whole.oneHalf - part.oneHalf,
    manyFull: whole.manyFull - part.manyFull,
  };
}

const shift = 0xfee0;

function toHalf(written: string): string {
  return written.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - shift));
}

function toFull(written: string): string {
  return written.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + shift));
}

export const mixedDigitWidthExamples: RuleExamples = {
  fires: [
    {
      text: '第1回：令和５年7月16日（日）　参加者数：12人、保護者：13人',
      quote: '令和５年7月16日',
      replacement: '令和5年7月16日',
    },
    { text: '講座には1２人が参加しました。', quote: '1２', replacement: '12' },
    { text: '２０２３年10月に開設しました。', quote: '２０２３年10月', replacement: '2023年10月' },
    { text: 'R５.4.１から窓口を開設しています。', quote: 'R５.4.１', replacement: 'R5.4.1' },
    { text: '5/１０の講演会（8月2日の相談会を含む）', quote: '5/１０', replacement: '5/10' },
    {
      text: '令和５年10月12日に3回目の会議を開き、5人から意見を聴きました。',
      quote: '令和５年10月12日',
      replacement: '令和5年10月12日',
      because: 'ほかの1桁の数字は半角のため、1桁は全角という決まりでは説明が付きません。',
    },
    { text: '延べ１,2００件の相談がありました。', quote: '１,2００', replacement: '1,200' },
    {
      text: '相談窓口の開設期間は４月～6月です。',
      quote: '４月～6月',
      replacement: '4月～6月',
      because: '一続きに書いた期間の両端は、同じ幅で書きます。',
    },
    { text: '受付は９:30から1０:30までです。', quote: '1０:30', replacement: '10:30' },
  ],
  silent: [
    {
      text: '令和５年10月12日に開催し、24人が参加しました。次回は令和６年11月の予定です。',
      because: '1桁は全角、2桁以上は半角という決まりに合っています。',
    },
    {
      text: '令和７年度の予算に向けて、令和6年度に準備を進めます。',
      because: '別々の数字です。',
    },
    { text: '新たに２小学校区を加え、6小学校区8クラブで実施しました。', because: '別々の数字です。' },
    { text: '１．5月の講座\n２．10月の講座', because: '項目の番号に続く数字です。' },
    { text: '対象は８～10歳の児童です。', because: '1桁は全角、2桁以上は半角という決まりに合っています。' },
    { text: '計画期間は2022（令和４）年度からです。', because: '西暦と元号は、別々の数字です。' },
    { text: '第２回：令和5年8月9日（水）　会場：３階会議室' },
    { text: '１，０００人と2,500人' },
  ],
};
