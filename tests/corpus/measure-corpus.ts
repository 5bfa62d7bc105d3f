import type { Finding } from '#domain/rules/finding.ts';
import type { RuleId } from '#domain/rules/rule-ids.ts';
import { checkCorpusText, entriesOf } from './check-corpus-text.ts';
import type { CorpusText, Mistake, Place } from './corpus-text.ts';

/** What became of one text. */
export interface Judged {
  one: CorpusText;
  right: { finding: Finding; mistake: Mistake }[];
  /** Nothing is wrong there. */
  falseAlarms: Finding[];
  missed: Mistake[];
  /** Found, but the offered cure is not what a clerk would type. */
  wrongCures: { finding: Finding; mistake: Mistake }[];
}

export interface Score {
  right: number;
  falseAlarms: number;
  /** Labelled mistakes. */
  mistakes: number;
  missed: number;
}

/** Runs every rule over a labelled text and holds the findings against the labels. */
export function judge(one: CorpusText, findings: readonly Finding[] = checkCorpusText(one)): Judged {
  const judged: Judged = { one, right: [], falseAlarms: [], missed: [], wrongCures: [] };
  for (const finding of findings) {
    const mistake = one.mistakes.find((label) => isAbout(finding, label, one));
    if (mistake) {
      judged.right.push({ finding, mistake });
      if (!curesAs(finding, mistake, one)) judged.wrongCures.push({ finding, mistake });
    } else if (!one.tolerated.some((label) => isAbout(finding, label, one))) judged.falseAlarms.push(finding);
  }
  const found = new Set(judged.right.map(({ mistake }) => mistake));
  return { ...judged, missed: one.mistakes.filter((label) => !found.has(label)) };
}

/** Blocks, or offers a cure for one press: must never be wrong. */
export function isCertain({ severity, replacement }: Finding): boolean {
  return severity === 'blocks' || replacement !== undefined;
}

/** Of findings that are counted; a mistake counts where it was not found by any. */
export function scoreOf(
  judged: readonly Judged[],
  counts: (finding: Finding) => boolean = () => true,
): Score {
  const sum = (count: (one: Judged) => number) => judged.reduce((total, one) => total + count(one), 0);
  return {
    right: sum(({ right }) => right.filter(({ finding }) => counts(finding)).length),
    falseAlarms: sum(({ falseAlarms }) => falseAlarms.filter(counts).length),
    mistakes: sum(({ one }) => one.mistakes.length),
    missed: sum(({ missed }) => missed.length),
  };
}

/** Mistakes belong to the first of their rules. */
export function scoreOfRule(judged: readonly Judged[], rule: RuleId): Score {
  const isOf = (label: Mistake) => label.rules[0] === rule;
  const { right, falseAlarms } = scoreOf(judged, (finding) => finding.rule === rule);
  return {
    right,
    falseAlarms,
    mistakes: judged.flatMap(({ one }) => one.mistakes.filter(isOf)).length,
    missed: judged.flatMap(({ missed }) => missed.filter(isOf)).length,
  };
}

export const precisionOf = ({ right, falseAlarms }: Pick<Score, 'right' | 'falseAlarms'>): number =>
  right + falseAlarms === 0 ? 1 : right / (right + falseAlarms);

export const recallOf = ({ mistakes, missed }: Pick<Score, 'mistakes' | 'missed'>): number =>
  mistakes === 0 ? 1 : (mistakes - missed) / mistakes;

function isAbout(finding: Finding, { rules, places }: Mistake, one: CorpusText): boolean {
  return rules.includes(finding.rule) && places.some((place) => meets(finding, place, one));
}

/** A finding about the field as a whole meets every place in it. */
function meets({ field, start, end }: Finding, place: Place, one: CorpusText): boolean {
  if (field !== place.field) return false;
  const whole = entriesOf(one)[field]?.length ?? 0;
  const [from, to] = start === end ? [0, whole] : [start, end];
  return from < place.end && to > place.start;
}

/** True, too, where none was offered or none was labelled. */
function curesAs(finding: Finding, { places: [place], replacement }: Mistake, one: CorpusText): boolean {
  if (finding.replacement === undefined || replacement === undefined || !place) return true;
  const text = entriesOf(one)[finding.field] ?? '';
  const cured = (start: number, end: number, by: string) => text.slice(0, start) + by + text.slice(end);
  return (
    cured(finding.start, finding.end, finding.replacement) === cured(place.start, place.end, replacement)
  );
}
