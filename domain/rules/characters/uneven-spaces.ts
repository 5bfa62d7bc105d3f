import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

type Found = FoundPlace<'uneven-spaces'>;

const run = /[ 　\t]{2,}|\t/g;

/** Spaces of both widths in one run, or tabs, to line things up. At the end of a line they do no harm. */
export const unevenSpaces: FieldRule<'uneven-spaces'> = {
  id: 'uneven-spaces',
  reads: 'field',
  severity: 'warns',
  check: ({ text }) => [...text.matchAll(run)].flatMap((match) => findRun(match, text)),
};

function findRun({ 0: spaces, index }: RegExpExecArray, text: string): Found[] {
  const end = index + spaces.length;
  const hasTab = spaces.includes('\t');
  const isMixed = spaces.includes(' ') && spaces.includes('　');
  if ((!hasTab && !isMixed) || /^(?:$|[\r\n])/.test(text.slice(end, end + 1))) return [];
  if (!hasTab && (isColumn(text, end) || isEvenedOut(text, index, spaces))) return [];
  const facts = { kind: hasTab ? 'tab' : 'mixed' } as const;
  return [{ start: index, end, facts, replacement: '　'.repeat(widthOf(spaces)) }];
}

/** A half-width space before 9,870 puts it under 12,340: figures right-aligned in a table of several lines. */
function isColumn(text: string, end: number): boolean {
  const figures =
    /　 {1,3}$/.test(text.slice(Math.max(0, end - 4), end)) && /^[▲△]?\d/.test(text.slice(end, end + 2));
  if (!figures) return false;
  const from = text.lastIndexOf('\n', end - 1) + 1;
  const to = text.indexOf('\n', end);
  return (
    column.test(text.slice(Math.max(0, from - farthest), from)) ||
    (to !== -1 && column.test(text.slice(to, to + farthest)))
  );
}

/** One half-width space behind an odd number of half-width signs: what follows stands on whole columns again. */
function isEvenedOut(text: string, index: number, spaces: string): boolean {
  if (!/^　+ $/.test(spaces)) return false;
  const line = text.slice(Math.max(text.lastIndexOf('\n', index - 1) + 1, index - farthest), index);
  return (line.match(/[!-~｡-ﾟ ]/g) ?? []).length % 2 === 1;
}

const column = /　[　 ]*[▲△]?\d/;
const farthest = 200;

/** In full-width characters; what a tab shows differs, one is enough to part two words. */
function widthOf(spaces: string): number {
  const halves = [...spaces].filter((space) => space === ' ').length;
  return Math.max(1, Math.round(spaces.length - halves / 2));
}

export const unevenSpacesExamples: RuleExamples = {
  fires: [
    {
      text: '〔目標値〕PTA会長：28％　  　 自治会長：13％',
      quote: '　  　 ',
      replacement: '　　　　',
    },
    { text: '・令和5年9月13日　市民文化会館\n　 参加事業者55社', quote: '　 ', replacement: '　　' },
    { text: '講師：市内大学教授　 山田　花子 氏', quote: '　 ', replacement: '　　' },
    { text: '会場\t市民文化会館', quote: '\t', replacement: '　' },
    { text: '  　・講演会', quote: '  　', replacement: '　　' },
  ],
  silent: [
    { text: '　　○講師：市内大学教授　山田　花子 氏', because: '全角の空白だけでそろえています。' },
    { text: '貸出冊数　　48,201冊\n予約件数　　 9,870件', because: '数字の桁をそろえるための空白です。' },
    { text: '第1回 講演会　　参加者数：24人' },
    {
      text: '　・令和5年6月4日（日）　　環境フェア\n　・令和5年11月11日（土）　 清掃活動',
      because: '半角の数字の分だけ空けて、次の言葉をそろえています。',
    },
    { text: '  ・講演会\n  ・相談会', because: '半角の空白だけでそろえています。' },
    {
      text: '講演会を開催しました。 　\n 　\n相談会を開催しました。',
      because: '行の終わりの空白は、印刷に影響しません。',
    },
  ],
};
