import { matchAt } from '../dates/match-at.ts';
import type { WrittenFigure } from './written-figure.ts';

/** What stands before a figure: how it is meant, and what it counts. */
export type BeforeFigure = Pick<WrittenFigure, 'label' | 'sign' | 'isTotal' | 'counting' | 'isEach'> & {
  isApproximate: boolean;
};

const farthest = 60;
/** Reads back from the end of a text: nothing before the match is looked at. */
function endingIn(pattern: string): RegExp {
  return new RegExp(`(?<=(${pattern}))`, 'y');
}

function endOf(pattern: RegExp, text: string): { index: number; 0: string } | undefined {
  const found = matchAt(pattern, text, text.length)?.[1];
  return found ? { index: text.length - found.length, 0: found } : undefined;
}

const signs = /([+\-\u2212▲△]) ?$/;
const total =
  '男女合わせて|男女計|合わせて|併せて|あわせて|総計|合計|総数|トータル|全体|(?<![集会統家時設推累小温])計|全部で|(?<![安完保健万])全';
const modifiers: readonly { pattern: RegExp; means: Partial<BeforeFigure> }[] = [
  { pattern: endingIn(`(?:延べ|のべ|述べ|延)(?:で)?`), means: { counting: 'gross' } },
  { pattern: endingIn(`(?:実人数|実数|(?<![一-龠])実)`), means: { counting: 'net' } },
  { pattern: endingIn(`(?:${total})(?:で|の)?`), means: { isTotal: true } },
  {
    pattern: endingIn(`(?:約|およそ|おおよそ|概ね|おおむね|ほぼ|最大|最低|最高|最多|最少|少なくとも|上限)`),
    means: { isApproximate: true },
  },
  {
    pattern: endingIn('(?:各[一-龠]{0,3}|毎[一-龠]|隔月|隔週|平均)'),
    means: { isEach: true },
  },
  {
    pattern: endingIn(
      String.raw`(?:年間|(?<![一-龠\d])年(?:に)?|前年度?比|前年度?対比|昨年度?比|対前年度?比|新たに)`,
    ),
    means: {},
  },
];
/** 週4日, 月に2回; not 前年の同じ日の11人. */
const per = endingIn(String.raw`(?<![一-龠\d])[月週日](?:に)?`);
/** 補助金の総額, 総参加者数 */
const totalLabel = /総(?:額|勢|[一-龠]{0,4}数)$/;
/** Between what is counted and its figure. */
const joint = endingIn(String.raw`(?: ?\([^()\n]{1,20}\))?(?: ?(?::|=)|(?:は|が|(?<!ど)も|を|の)、?)? *`);
const withColon = /[:=] *$/;
/** A name before a colon reaches back to what parts the items of a line. */
const namedItem = endingIn(String.raw`[^\s、。,/()「」『』[\]【】〔〕<>《》|;:=○〇●◯◎◇◆□■▲△★☆→※&+]+`);
/** Elsewhere only the last words: 事業に参加した求職者 counts 求職者. */
const lastWords = endingIn(
  `(?:[一-龠々〆ァ-ヺーA-Za-z0-9・･]|延べ|のべ|述べ|子ども|こども|障がい|の|ひとり|ごみ|まちづくり|づくり)+`,
);
const leading = /^(?:[・･のー\-*]|うち|内(?=[一-龠]+$)|また|なお|及び|その他の)+/;
const trailing = /(?:は|が|(?<!ど)も|を|の|で|、)+$/;

/** Reads back from a figure, not farther than `from`, where the one before it ends. */
export function readBefore(text: string, from: number, start: number): BeforeFigure {
  const near = Math.max(from, start - farthest);
  const base = near + text.slice(near, start).lastIndexOf('\n') + 1;
  let head = text.slice(base, start);
  const signed = signs.exec(head);
  if (signed) head = head.slice(0, signed.index);
  const means: BeforeFigure = { isApproximate: false };
  head = takePer(takeModifiers(head, means), means);
  const joined = endOf(joint, head)?.[0] ?? '';
  const inBrackets = /\((.*)\)/.exec(joined)?.[1] ?? '';
  takeModifiers(inBrackets, means);
  const place = head.length - joined.length;
  const hasColon = withColon.test(joined);
  const label = labelOf(takeModifiers(head.slice(0, place), means), hasColon);
  if (label && /延べ|のべ|述べ/.test(label.text)) means.counting = 'gross';
  if (label && totalLabel.test(label.text)) means.isTotal = true;
  // ＋ between two figures adds; behind the blanks of a column it is the figure's own.
  const gap = signed === null ? undefined : text.slice(from, start - signed[0].length);
  const isOperator = gap !== undefined && from > 0 && gap.length < 2 && gap.trim() === '';
  return {
    ...means,
    ...(signed && !isOperator ? { sign: signed[1] === '+' ? '+' : '-' } : {}),
    ...(label ? { label: { ...label, start: base + label.start, end: base + label.end } } : {}),
  };
}

function takeModifiers(head: string, means: BeforeFigure): string {
  let rest = head.trimEnd();
  for (let isFound = true; isFound; ) {
    isFound = false;
    for (const { pattern, means: one } of modifiers) {
      const match = endOf(pattern, rest);
      if (!match) continue;
      Object.assign(means, one);
      rest = rest.slice(0, match.index).trimEnd();
      isFound = true;
    }
  }
  return rest;
}

function takePer(head: string, means: BeforeFigure): string {
  const match = endOf(per, head);
  if (!match) return head;
  means.isEach = true;
  return takeModifiers(head.slice(0, match.index), means);
}

function labelOf(head: string, hasColon: boolean): { text: string; start: number; end: number } | undefined {
  const run = endOf(hasColon ? namedItem : lastWords, head);
  if (!run) return undefined;
  // 「・」 parts items only behind another figure or a bracket.
  const lead = leading.exec(run[0])?.[0].length ?? 0;
  const text = run[0].slice(lead).replace(trailing, '');
  const start = run.index + lead;
  return text === '' || text.length > 30 ? undefined : { text, start, end: start + text.length };
}
