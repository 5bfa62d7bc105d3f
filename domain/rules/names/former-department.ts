import { isInQuotes } from '../../text/is-in-quotes.ts';
import type { FieldContext, FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { findMisspelt } from './find-misspelt.ts';
import { isElsewhere } from './name-context.ts';
import { type OtherName, otherNames } from './other-names.ts';
import { sectionHeadings } from './section-headings.ts';

type Found = FoundPlace<'former-department'>;

/** A former name of a department in the running text, or its name with a slip in it. */
export const formerDepartment: FieldRule<'former-department'> = {
  id: 'former-department',
  reads: 'field',
  severity: 'warns',
  check(context) {
    const { text, plan, field } = context;
    if ((field.answer?.kind ?? 'text') !== 'text') return [];
    const found = [
      ...otherNames(plan).flatMap((name) => findName(context, name)),
      ...findMisspelt(text, plan).map(asMisspelt),
    ];
    if (found.length === 0) return [];
    const headings = sectionHeadings(text);
    const isHeading = (place: Found) =>
      headings.some(({ start, end }) => start < place.start && place.end < end);
    return found.filter((place) => !isHeading(place) && !isElsewhere(text, place, plan));
  },
};

function asMisspelt({ start, end, name }: { start: number; end: number; name: string }): Found {
  return { start, end, facts: { kind: 'misspelt', name }, replacement: name };
}

function findName(context: FieldContext, { name, now, until, longer }: OtherName): Found[] {
  const { text } = context;
  const found: Found[] = [];
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (isPieceOfLonger(text, start, end, longer) || speaksOfPast(context, start, end, until)) continue;
    if (until === undefined) found.push({ start, end, facts: { kind: 'otherName', name: now } });
    else found.push({ start, end, facts: { kind: 'former', name: now, until }, replacement: now });
  }
  return found;
}

/** 障がい福祉課 holds 福祉課; 子ども家庭課 may be a department that the plan does not know. */
function isPieceOfLonger(text: string, start: number, end: number, longer: readonly string[]): boolean {
  if (/(?:ども|がい|づくり|あい|いき)$/.test(text.slice(Math.max(0, start - 3), start))) return true;
  return longer.some((name) => {
    const at = text.lastIndexOf(name, start);
    return at !== -1 && at + name.length >= end;
  });
}

const pastWords =
  /旧|当時|改称|改名|名称|改組|改編|再編|統合|機構改革|組織改正|組織変更|移管|年度まで|までは|昨年度|前年度/;

function speaksOfPast(context: FieldContext, start: number, end: number, until = 0): boolean {
  const { text } = context;
  if (/^[（(「『]?(?:現|令和|平成|[RＲ]\d)/.test(text.slice(end, end + 4))) return true;
  if (/[元前]/.test(text.charAt(start - 1)) || isInQuotes(text, start)) return true;
  const { from, to } = sentenceAround(text, start, end);
  const sentence = text.slice(from, to);
  const westerns = sentence.match(/(?<!\d)(?:19|20)\d\d(?=年)/g) ?? [];
  if (pastWords.test(sentence) || westerns.some((year) => Number(year) <= until)) return true;
  const { eraYears } = context.dates();
  return eraYears.some((year) => from <= year.start && year.end <= to && year.western <= until);
}

const farthest = 200;

function sentenceAround(text: string, start: number, end: number): { from: number; to: number } {
  const before = text.slice(Math.max(0, start - farthest), start);
  const after = text.slice(end, end + farthest);
  const stop = after.search(/[。\n]/);
  return {
    from: start - before.length + Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1,
    to: end + (stop === -1 ? after.length : stop),
  };
}

export const formerDepartmentExamples: RuleExamples = {
  fires: [
    {
      text: '人権推進課と連携し、職員の研修を行いました。',
      quote: '人権推進課',
      replacement: '人権・広聴相談課',
    },
    {
      text: '相談窓口（人権推進課内）の案内を配架しました。',
      quote: '人権推進課',
      replacement: '人権・広聴相談課',
    },
    {
      text: '講座は人権広聴相談課と共催しました。',
      quote: '人権広聴相談課',
      replacement: '人権・広聴相談課',
    },
    {
      text: '健康ずくり課の体操教室で、講座を案内しました。',
      quote: '健康ずくり課',
      replacement: '健康づくり課',
    },
  ],
  silent: [
    { text: '旧人権推進課が作成した冊子を改訂しました。', because: '以前の名称であることが分かる。' },
    {
      text: '令和3年度に人権推進課が行った調査を基に、研修の内容を見直しました。',
      because: 'その年度の名称である。',
    },
    { text: '人権推進課（現 人権・広聴相談課）が始めた講座を継続しました。' },
    { text: '隣接市の人権推進課と、合同で研修を行いました。', because: '他市の課である。' },
    { text: '人権課と連携しました。', because: '名称の略し方である。' },
    { text: '人権・広聴相談課と健康づくり課が、健康づくり課題の共有を行いました。' },
    { text: '県人権男女共同参画課の研修に参加しました。' },
    { text: '人権･広聴相談課と連携しました。', because: '全角と半角の違いは、名称の誤りではない。' },
  ],
};
