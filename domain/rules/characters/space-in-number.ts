import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

type Found = FoundPlace<'space-in-number'>;

const d = '[0-9０-９]';
const s = '[ 　]';
const unit = '(?:[人名件円千万社校部冊回枚棟戸組％%倍㎡]|世帯|団体|時間|ポイント)';
const portion = '(?=[％%倍]|ポイント)';
/** Each is a number with a space where none belongs, in whatever stands around it. */
const numbers: readonly RegExp[] = [
  // 3 ，000 and 1, 000人, which is no list: 10, 200, 300
  new RegExp(
    `(?<![0-9０-９,，.．]|[,，、]${s})${d}{1,3}${s}+[,，]${s}?${d}{3}(?:[,，]${d}{3})*(?!${d})`,
    'g',
  ),
  new RegExp(
    `(?<![0-9０-９,，.．]|[,，、]${s})${d}{1,3}[,，]${s}${d}{3}(?:[,，]${d}{3})*(?=${unit})(?!${d})`,
    'g',
  ),
  // 延べ1 234人: half a space wide only; 小4 120人, R5 120人 and columns are two numbers
  new RegExp(`(?<=[べ計約は：:、（(がをとにで数者])[1-9]${d}{0,2} ${d}{3}(?=${unit})`, 'g'),
  // 1,0 93 人: within a group of three it is no habit
  new RegExp(`(?<![0-9０-９,，.．])${d}{1,3}[,，](?:${d} ${d}{2}|${d}{2} ${d})(?= ?${unit})`, 'g'),
  // ：2 4人
  new RegExp(`(?<=[べ計約は：:])${d}{1,2} ${d}{1,2}(?= ?[人名件])`, 'g'),
  // 5. 7％, which is no item 5 at the beginning of a line
  new RegExp(`(?<![0-9０-９.．]|(?:^|\\n)${s}{0,9})${d}{1,3}[.．] ${d}{1,3}${portion}`, 'g'),
  new RegExp(`(?<![0-9０-９.．])${d}{1,3} [.．] ?${d}{1,3}${portion}`, 'g'),
];
const era = '(?:令和|平成|昭和|(?<![A-Za-zＡ-Ｚａ-ｚ])[RHSＲＨＳ])';
const date = new RegExp(
  [
    `(?:${era}${s}?)?(?<!${d})${d}{1,4}${s}?年${s}?${d}{1,2}${s}?月(?:${s}?${d}{1,2}${s}?日)?`,
    `(?<!${d})${d}{1,2}${s}?月${s}?${d}{1,2}${s}?日`,
    `${era}${s}?${d}{1,4}${s}?年度?`,
  ].join('|'),
  'g',
);
/** `令和 5 年`; a space before a month or day of one digit lines it up with those of two. */
const spacedDate = new RegExp(`${d}${s}[年月日]|[年月] ${d}{2}|[令平昭]. ${d}{2}`);
const anySpace = /[ 　]/g;
const spaced = /[^\s!-~！-～、。（）「」] [0-9]|[0-9] [^\s!-~！-～年月日、。]/g;
const tight = /[^\s!-~！-～、。年月日][0-9]|[0-9](?=[^\s!-~！-～年月日、。０-９])/g;

/** A space inside a number or date. */
export const spaceInNumber: FieldRule<'space-in-number'> = {
  id: 'space-in-number',
  reads: 'field',
  severity: 'warns',
  check({ text }) {
    if (!/[ 　]/.test(text)) return [];
    const found = numbers.flatMap((pattern) => find(text, pattern, 'number'));
    const dates = find(text, date, 'date').filter((one) => spacedDate.test(text.slice(one.start, one.end)));
    return dates.length > 0 && setsNumbersOff(text) ? found : [...found, ...dates];
  },
};

function find(text: string, pattern: RegExp, kind: 'number' | 'date'): Found[] {
  return [...text.matchAll(pattern)].map(({ 0: written, index }) => {
    const without = written.replace(anySpace, '');
    return { start: index, end: index + written.length, facts: { kind, without }, replacement: without };
  });
}

/** Whoever writes `24 人` everywhere writes `令和 5 年` on purpose. */
function setsNumbersOff(text: string): boolean {
  const loose = [...text.matchAll(spaced)].length;
  return loose >= 3 && loose >= 3 * [...text.matchAll(tight)].length;
}

export const spaceInNumberExamples: RuleExamples = {
  fires: [
    { text: '令和 5 年 10 月に開設しました。', quote: '令和 5 年 10 月', replacement: '令和5年10月' },
    { text: '発行部数：3 ，000部', quote: '3 ，000', replacement: '3，000' },
    { text: '来場者は1, 000人でした。', quote: '1, 000', replacement: '1,000' },
    { text: '延べ1 234人が利用しました。', quote: '1 234', replacement: '1234' },
    { text: '参加者数：2 4人', quote: '2 4', replacement: '24' },
    { text: '前年度比で5. 7％増えました。', quote: '5. 7', replacement: '5.7' },
    {
      text: '令和5年10月 12日（木）に開催しました。',
      quote: '令和5年10月 12日',
      replacement: '令和5年10月12日',
    },
    { text: '令和5 年度は24人を採用しました。', quote: '令和5 年度', replacement: '令和5年度' },
  ],
  silent: [
    {
      text: '令和5年 7月 8日（土）\n令和5年10月14日（土）',
      because: '1桁の月日を2桁の月日にそろえています。',
    },
    { text: '男性　12　女性　345　計　357', because: '表のように並べた数字です。' },
    { text: '２　０　２　３　年　度　の　あ　ゆ　み', because: '題名の字間を空けています。' },
    { text: '参加者数は、10, 200, 300の順に増えました。', because: '数字を並べています。' },
    {
      text: '第 1 回の講座に 24 人、第 2 回に 36 人が参加しました。次回は令和 6 年 5 月 です。',
      because: '数字の前後を空ける書き方にそろっています。',
    },
    { text: '令和5年度　10回　120人\n令和4年度 8回 100人' },
    { text: '1. 5％の増\n2. 3件の減', because: '項目の番号です。' },
    { text: '会場 3 階会議室　電話 2 回線' },
  ],
};
