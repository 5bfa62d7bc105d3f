import { findAsOf } from '../indicators/as-of.ts';
import { type Figure, findFigures } from '../indicators/find-figures.ts';
import type { StatedFigure } from './indicator-line.ts';
import { findValueWords, type ValueWord } from './value-words.ts';

/** A value of a line with the label that stands before it, `''` where none does. Offsets are those of the line. */
export interface StatedValue {
  role: ValueWord['role'];
  label: string;
  figure: StatedFigure;
}

export interface LineValues {
  /** What stands before the first word: the name of the indicator, or the label of a part. */
  lead: string;
  values: StatedValue[];
  /** The last word, for values that stand on the next line. */
  word?: ValueWord;
  start: number;
  end: number;
}

const approximate = /約|およそ|おおよそ|概ね|おおむね|ほぼ/;
const vague = /^ ?(?:超|程度|余|強|弱|前後|以上|未満)/;
/** Behind the figure of a value; behind that of a label (65歳以上の割合) words go on. */
const afterFigure =
  /^ ?(?:(?:以上|以下|未満|以内|超|程度|余り?|強|弱|前後|でした|です|となり|\/ ?[年月]) ?)*(?:$|[\s/、,・|;:。)\]】〕→⇒①-⑳(〔[【~-]|から|(?<=以上 ?)\d)/;
const between = /^(?:以上)? ?(?:~|-|から|以上)? ?$/;
const notCounted = /^(?:月|日|年|時|分|号|丁目|番)/;
const edges = /^[\s:=/、,・|;()[\]〔〕【】<>「」○◯〇●■□◆◇☆★※→⇒は]+|[\s:=/、,・|;([〔【<「→⇒は約]+$/g;

/** Reads a line that went through `foldWidth`. `word` is the last one of the line before, where values go on. */
export function readLineValues(line: string, { word }: { word?: ValueWord | undefined } = {}): LineValues {
  const found = findValueWords(line);
  const figures = plainFigures(line, found);
  const words = found.filter((one, index) => isUsed(one, found[index + 1], figures));
  const values = valuesOf({ line, words, figures, ...(word ? { word } : {}) });
  const start = Math.min(words[0]?.start ?? line.length, values[0]?.figure.start ?? line.length);
  const last = words.at(-1) ?? word;
  return {
    ...{ lead: plainLabel(words[0] ? line.slice(0, words[0].start) : ''), values, start },
    end: values.at(-1)?.figure.end ?? start,
    ...(last ? { word: last } : {}),
  };
}

interface Line {
  line: string;
  words: readonly ValueWord[];
  figures: readonly Figure[];
  word?: ValueWord;
}

function valuesOf({ line, words, figures, word: before }: Line): StatedValue[] {
  const values: StatedValue[] = [];
  let word = before;
  let ofWord = 0;
  let past = 0;
  for (const figure of figures) {
    const next = words.findLast(({ start, end }) => start >= past && end <= figure.start);
    const last = values.at(-1);
    const joined = next || !last ? undefined : rangeOf(line, last, figure);
    if (joined) values[values.length - 1] = joined;
    else {
      const label = labelOf(line, past, figure, next);
      // `PTA会長　目標：28％　実績：21.4％`: the label holds for both.
      const carried = label === '' && next && ofWord === 1 ? (last?.label ?? '') : label;
      if (next) [word, ofWord] = [next, 0];
      if (word) values.push({ role: word.role, label: carried, figure: stated(line, past, figure, word) });
      ofWord += 1;
    }
    past = figure.end;
  }
  return values;
}

/** The label behind the word; where none stands there, that before it, which for the first value is the lead. */
function labelOf(line: string, past: number, figure: Figure, word: ValueWord | undefined): string {
  const behind = plainLabel(line.slice(word?.end ?? past, figure.start));
  return behind !== '' || !word || past === 0 ? behind : plainLabel(line.slice(past, word.start));
}

/** Without the signs around it, and without what is said in brackets of its period. */
export function plainLabel(text: string): string {
  return text
    .replace(/^ ?(?:以上|以下|未満|\/ ?[年月]|\([^()\n]*\)| )+/, '')
    .replace(/\((?:年間|累計|累積|年度|延べ|単位[^()]{0,8})\)/g, ' ')
    .replace(edges, '')
    .trim();
}

/** 予定 without a colon and a figure behind it is a word of the name. */
function isUsed(word: ValueWord, next: ValueWord | undefined, figures: readonly Figure[]): boolean {
  const end = next?.start ?? Number.POSITIVE_INFINITY;
  return word.isMarked || figures.some(({ start }) => word.end <= start && start < end);
}

/** The figures that are no part of a word, of a date, of a remark in brackets or of a label. */
function plainFigures(line: string, words: readonly ValueWord[]): Figure[] {
  let plain = line;
  const blank = (start: number, end: number) => {
    plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
  };
  for (const { start, end } of words) blank(start, end);
  for (const { start, end } of findAsOf(line)) blank(start, end);
  for (const { index, 0: whole } of line.matchAll(/\([^()\n]*\d[^()\n]*\)/g)) {
    const end = index + whole.length;
    if (!words.some((word) => word.start < end && index < word.end)) blank(index, end);
  }
  return findFigures(plain).filter(
    ({ unit = '', end, isBroken }) =>
      !isBroken && !notCounted.test(unit) && afterFigure.test(plain.slice(end, end + 24)),
  );
}

/** `40％以上60％以下`, `40～60％` */
function rangeOf(line: string, last: StatedValue, figure: Figure): StatedValue | undefined {
  const { start, end, value, unit } = last.figure;
  const joint = line.slice(end, figure.start);
  if (joint.trim() === '' || !between.test(joint) || figure.value <= value) return undefined;
  const named = figure.unit ?? unit;
  if (unit !== '' && unit !== named) return undefined;
  const close = /^以[下内]/.exec(line.slice(figure.end))?.[0].length ?? 0;
  const whole = {
    ...last.figure,
    start,
    end: figure.end + close,
    max: figure.value,
    unit: named,
    isApproximate: false,
  };
  return { ...last, figure: whole };
}

function stated(line: string, past: number, figure: Figure, word: ValueWord): StatedFigure {
  const { role } = word;
  const { start, end, value, unit = '' } = figure;
  const written = line.slice(start, end);
  const year = word.year ?? yearBehind(line, figure.end);
  const isVague = role !== 'target' && vague.test(line.slice(end, end + 4));
  return {
    ...{ start, end: start + withoutPer(written).length, value, unit },
    decimals: /\.(\d+)/.exec(written)?.[1]?.length ?? 0,
    isApproximate: isVague || approximate.test(line.slice(past, start)),
    ...(year === undefined ? {} : { year }),
  };
}

/** `30人（令和9年度）` */
function yearBehind(line: string, end: number): number | undefined {
  const remark = /^ ?(\([^()\n]{1,20}\))/.exec(line.slice(end, end + 24))?.[1];
  return remark === undefined ? undefined : findAsOf(remark)[0]?.fiscalYear;
}

function withoutPer(written: string): string {
  return written.replace(/ ?\/.*$/, '');
}
