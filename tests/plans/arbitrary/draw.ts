import fc from 'fast-check';

/** What definitions are made of before they are parsed: plain JSON, absent members left out. */
export type Json = { [name: string]: unknown };

/** Chooses as fast-check says, so that what is chosen can be replayed and made smaller. */
export interface Draw {
  whole(least: number, most: number): number;
  isSo(): boolean;
  oneOf<One>(list: readonly One[]): One;
  /** In their order; at least `least` of them. */
  some<One>(list: readonly One[], least?: number): One[];
  /** One line, as names are: also such as look like formulas, numbers or code. */
  line(): string;
  /** Several lines, also very long. */
  text(): string;
  number(): number;
}

export function drawOf(generate: fc.GeneratorValue): Draw {
  const whole = (min: number, max: number) => generate(fc.integer, { min, max });
  return {
    whole,
    isSo: () => generate(fc.boolean),
    oneOf: (list) => get(list, whole(0, list.length - 1)),
    some: (list, least = 0) => {
      const chosen = whole(0, 2 ** list.length - 1);
      const some = list.filter((_, index) => (chosen >> index) & 1);
      return some.length < least ? list.slice(0, least) : some;
    },
    line: () => generate(aLine),
    text: () => generate(aText),
    number: () => generate(aNumber),
  };
}

function get<One>(list: readonly One[], index: number): One {
  const one = list[index];
  if (one === undefined) throw new Error('Nothing to choose from');
  return one;
}

/** `count` things, made one after the other. */
export function times<One>(count: number, make: (index: number) => One): One[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** The members that are there: a definition has no `undefined`, and no empty list where nothing need be said. */
export function present(members: Json): Json {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => {
      const isEmpty = Array.isArray(value) && value.length === 0;
      return value !== undefined && !isEmpty;
    }),
  );
}

const odd = [
  '=SUM(A1:A9)',
  '+81',
  '-1',
  '@命令',
  '１２３',
  '1,234',
  '001',
  '2024-06-28',
  'TRUE',
  '#N/A',
  '😀👨‍👩‍👧',
  '𠮷野家',
  '"引用" \'符\'',
  "'先頭の記号",
  '<b>&amp;</b>',
  '  前後の空白  ',
  '　全角の空白　',
  'a,b;c|d、e／f',
  '[x] = {y} → z: 1',
  '_x000D_',
  'ｶﾞｷﾞ　ガギ',
  '（仮称）㎡・Ⅰ①',
  '__proto__',
  'null',
];
const lines = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('相談窓口の周知', '市民課', '成果', '講座の参加者数', '重点') },
  { weight: 3, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(isPrintable) },
);
const texts = fc.oneof(
  { weight: 4, arbitrary: lines },
  {
    weight: 3,
    arbitrary: fc.constantFrom('一行目\n二行目', '\n先頭の改行', '末尾の改行\n', '表\tの\tような文'),
  },
  { weight: 1, arbitrary: fc.constantFrom('長'.repeat(1000), `=${'あ'.repeat(300)}\n`.repeat(3)) },
);
const numbers = fc.oneof(
  fc.integer({ min: -1000, max: 100_000 }),
  fc.constantFrom(0, 0.1, 29.2, 1 / 3, 1e-7, 1e15, 123456789.25),
);

const aLine = () => lines;
const aText = () => texts;
const aNumber = () => numbers;

/** Characters that neither a sheet nor a form can show are mistakes of their own. */
function isPrintable(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are looked for
  return !/[\u0000-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u.test(text) && text.trim() !== '';
}
