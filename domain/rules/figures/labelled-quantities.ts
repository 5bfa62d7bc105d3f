import { foldWidth } from '../../dates/fold-width.ts';
import { sectionAt, sectionHeadings } from '../../figures/section-headings.ts';
import type { WrittenFigure } from '../../figures/written-figure.ts';
import { findAsOf } from '../../indicators/as-of.ts';
import { foldUnit } from '../../indicators/units.ts';
import type { Sentence } from '../../text/read-sentences.ts';
import { plainName } from './find-named-indicator.ts';

/** A text as the shared readers have read it. */
export interface ReadText {
  text: string;
  sentences(): readonly Sentence[];
  figures(): readonly WrittenFigure[];
}

/** An exact figure of the reported year with the label that says all of what it counts. */
export interface LabelledQuantity {
  figure: WrittenFigure;
  /** The label as it is compared. */
  key: string;
  /** As written. */
  label: string;
  unit: string;
  /** The 【課名】 that it stands under; `''` for none. */
  section: string;
}

type Label = NonNullable<WrittenFigure['label']>;

/** What is said of other times, of what was only wanted, of one among several. */
const elsewhere =
  /前年|昨年|前回|来年|次年|翌年|年度前|これまで|過去|従来|目標|予定|計画|見込|当初|定員|目指|以降|(?:コロナ|禍)前|累計|平均|各|第\d+[回期部次弾号]|うち|内訳|例年|上半期|下半期|前期|後期|午前|午後/;
/** 1,025人から1,218人に; 730件減少. */
const goesOn =
  /^ ?(?:から|より|→|⇒|[の、]? ?(?:大幅に?)?(?:増|減|上回|下回)|(?:に|へ)(?:増や|減ら|引き|改め|拡大|縮小|見直|変更|追加)|(?:以上|未満)|\/|[^。\n、\d]{0,6}(?:目標|目指|予定|見込))/;
/** Nothing before the label narrows it: not 「オンラインによる参加者数」. */
const bare = /(?:^|[\s、。,()（）:;：；○〇●◯◎◇◆□■▲△★☆・･/／※「」『』[\]【】〕>＞－-])$/;

const year = /年|20\d\d|[RHS令平]/;
const narrowing =
  /[一-龠々ァ-ヺーA-Za-z0-9・]{1,20}(?:での|における|のための|による|からの|への|との|に関する|に対する|に係る)$/;
const amount = /(?:数|率|額|割合|比率|人口|会員|件|量|面積|者|世帯|費|時間|得点)$/;
/** Labels of an indicator's line: R5実績. */
const ofLine = /^(?:.{0,8}年度?|[rh]\d{1,2})?(?:実績|実施|結果|達成|到達|開催)(?:値|数値|状況)?$/;
const ofThisYear = /^(?:今年度|本年度|当年度|今回|年間)/;

/** Each labelled quantity of a text; `fiscalYear` is the western year that the text reports. */
export function labelledQuantities(read: ReadText, fiscalYear: number): LabelledQuantity[] {
  const headings = sectionHeadings(read.text);
  return firstFigures(read).flatMap((figure): LabelledQuantity[] => {
    const { label, start, unit } = figure;
    if (!label || !isPlain(figure)) return [];
    const whole = wholeLabel(read.text, label);
    if (whole === undefined || !isAmount(read.text, label, start)) return [];
    const key = plainName(whole).replace(ofThisYear, '');
    if (key.length < 2 || /^\d/.test(key) || ofLine.test(key)) return [];
    if (isWanted(read.text, figure) || isElsewhere(read, figure, fiscalYear)) return [];
    return [{ figure, key, label: whole, unit: foldUnit(unit), section: sectionAt(headings, start) }];
  });
}

/** A real text has far fewer; each is compared with all others. */
const mostFigures = 200;
const farthest = 160;

export function firstFigures({ figures }: Pick<ReadText, 'figures'>): readonly WrittenFigure[] {
  return figures().slice(0, mostFigures);
}

function isPlain({ unit, sign, isApproximate, isEach }: WrittenFigure): boolean {
  return unit !== '' && sign === undefined && !isApproximate && !isEach;
}

/** 窓口での相談件数; nothing where other words narrow the label. */
function wholeLabel(text: string, { text: label, start }: Label): string | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
  const narrower = narrowing.exec(before)?.[0] ?? '';
  return bare.test(before.slice(0, before.length - narrower.length)) ? narrower + label : undefined;
}

/** 配布部数を1,500部に増やします, 定員を30人とし: that is how much it is to be. */
function isWanted(text: string, { label, start, end }: WrittenFigure): boolean {
  return (
    /^を/.test(text.slice(label?.end ?? start, start)) &&
    /^(?:に|へ|と[しす]|まで)/.test(text.slice(end, end + 3))
  );
}

/** 「市内10校区」 does not say how much 市内 is; before a colon everything is an amount. */
function isAmount(text: string, { text: label, end }: Label, start: number): boolean {
  return amount.test(label) || /[:：=＝]/.test(text.slice(end, start));
}

/** By what its sentence says before it and right behind it: it is of another time, or no amount but a change. */
export function isElsewhere(
  { text, sentences }: Pick<ReadText, 'text' | 'sentences'>,
  { start, end }: Pick<WrittenFigure, 'start' | 'end'>,
  fiscalYear: number,
): boolean {
  const sentence = sentences().findLast((one) => one.start <= start)?.start ?? 0;
  const from = Math.max(sentence, start - farthest);
  const before = foldWidth(text.slice(from, start));
  const behind = foldWidth(text.slice(end, end + 12));
  if (goesOn.test(behind) || elsewhere.test(before)) return true;
  return (
    year.test(before + behind) &&
    findAsOf(`${before}\n${behind}`).some((asOf) => asOf.fiscalYear !== fiscalYear)
  );
}
