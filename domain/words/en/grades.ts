import { printFact } from '../../grades/print-fact.ts';
import type { Fact, Pace, Reason } from '../../grades/suggestion.ts';
import type { Reference } from '../../plan/grading-rules.ts';
import type { AboutGrade, GradeWords } from '../grade-words.ts';

type Compared = Extract<Reason, { kind: 'compared' }>;

export const grades: GradeWords = {
  reasons: {
    compared: (reason, about) => `${subject(reason.actual, about)} ${comparison(reason, about)}`,
    percent: ({ actual, against, reference, of, percent, pace }, about) => {
      const figure = referenceName(against, reference, about, pace);
      if (percent === undefined)
        return `${subject(actual, about)} is far below ${figure}, which is an improvement.`;
      return of === 'amount'
        ? `${subject(actual, about)} reaches ${percent}% of ${figure}.`
        : `${subject(actual, about)} is ${percent}% of the way from the baseline to ${figure}.`;
    },
    otherwise: (_, about) => `${whole(about)}The conditions of no better grade hold.`,
    added: ({ total, of }, about) => {
      const each = of.map(({ department, fact }) =>
        department ? `${printFact(fact)} (${about.departmentName(department)})` : printFact(fact),
      );
      return `${whole(about)}The actual is ${each.join(' and ')}, together ${printFact(total)}.`;
    },
    otherYear: ({ actual, asOfYear, fiscalYear }, about) =>
      `${subject(actual, about)} is of fiscal ${asOfYear}, not of ${fiscalYear}.`,
  },
  partGrade: (grade, about) => `“${about.label}” comes to “${grade}”${meaning(grade, about)}.`,
  grade: (grade, combined, about) => {
    const conclusion = `“${grade}”${meaning(grade, about)}`;
    if (!combined) return `Hence ${conclusion}.`;
    const { grades: each, leftOut, how, points, half } = combined;
    const except = leftOut > 0 ? ` (without ${leftOut} that cannot be rated)` : '';
    if (each.length === 0) return `No part can be rated, hence ${conclusion}.`;
    if (each.length > 1 && each.every((one) => one === each[0]) && how !== 'sum') {
      return `All ${each.length} parts${except} come to “${each[0]}”, hence ${conclusion}.`;
    }
    return `The parts${except} come to ${each.join(', ')}; ${combinations[how](points)}${half ? `, the ${half === 'up' ? 'higher' : 'lower'} of two,` : ''} gives ${conclusion}.`;
  },
  codeFor: (grade, about) => `Hence “${grade}”${meaning(grade, about)}.`,
  leftOut: (about) => `“${about.label}” has no target and does not enter the grade.`,
  unnamedPart: (place) => `part ${place}`,
  cannotSay: {
    noActual: ({ departments = [] }, about) =>
      departments.length > 0
        ? `${whole(about)}The actual of fiscal ${about.fiscalYear} is missing from ${departments.map(about.departmentName).join(', ')}, so it cannot be added up.`
        : `${whole(about)}There is no actual of fiscal ${about.fiscalYear}.`,
    noTarget: ({ of }, about) =>
      of === 'yearTarget'
        ? `${whole(about)}No target is due in fiscal ${about.fiscalYear}.`
        : of === 'baseline' || of === 'previous'
          ? `${whole(about)}Without a target it is not known whether more or less is better.`
          : `${whole(about)}No target holds in fiscal ${about.fiscalYear}.`,
    noBaseline: (_, about) => `${whole(about)}There is no baseline.`,
    noPrevious: (_, about) =>
      `${whole(about)}There is no actual of the year before, ${about.fiscalYear - 1}.`,
    noPace: ({ fact }, about) =>
      fact
        ? `${whole(about)}What this year asks cannot be worked out of the target “${printFact(fact)}”.`
        : `${whole(about)}What fiscal ${about.fiscalYear} asks cannot be worked out: the years up to the target are not known, or do not hold it.`,
    notANumber: ({ of, fact }, about) =>
      of === 'actual'
        ? `${whole(about)}The actual “${oneLine(fact?.raw)}” cannot be read as one figure.`
        : `${whole(about)}The target “${oneLine(fact?.raw)}” is no figure, so there is no percentage.`,
    textTarget: ({ fact, actual, next }, about) => {
      const reported = actual ? ` “${printFact(actual)}”` : '';
      const plan = next?.fiscalYear
        ? ` Nothing is due in ${about.fiscalYear}; next is “${printFact(next)}” in ${next.fiscalYear}.`
        : '';
      return `${whole(about)}The target “${oneLine(fact?.raw)}” is in words, so rules alone cannot compare the actual${reported} with it.${plan} A person has to decide.`;
    },
    wayIsZero: ({ of, fact }, about) =>
      of === 'baseline'
        ? `${whole(about)}Baseline and target “${fact ? printFact(fact) : ''}” are the same, so there is no way to measure.`
        : `${whole(about)}Nothing can be divided by the target “${fact ? printFact(fact) : ''}”, so there is no percentage.`,
    noRuleApplies: (_, about) => `${whole(about)}The conditions of no grade hold.`,
    partUnknown: ({ parts = [] }, about) =>
      `The whole cannot be said without ${parts.map((id) => `“${about.partName(id)}”`).join(', ')}.`,
    noScale: (_, about) => `No scale is set for fiscal ${about.fiscalYear}.`,
    noRules: () => 'The scale has no rules, so nothing is suggested. A person has to decide.',
  },
};

const combinations = {
  worst: () => 'the lowest',
  best: () => 'the highest',
  median: () => 'the middle one',
  counted: () => 'their share',
  mean: (points?: string) => `the grade nearest to their mean${points === undefined ? '' : ` (${points})`}`,
  sum: (points?: string) => `their sum${points === undefined ? '' : ` (${points})`}`,
};

function comparison(reason: Compared, about: AboutGrade): string {
  const { asks, against, reference, isMet, aim, measuredBy, pace } = reason;
  if (against === 'baseline' || against === 'previous') {
    return besides(referenceName(against, reference, about), reason);
  }
  if (asks === 'compared' && !measuredBy && aim !== 'range') {
    return besides(referenceName(against, reference, about, pace), reason);
  }
  if (measuredBy) {
    const base = referenceName(measuredBy.against, measuredBy.fact, about);
    const side = aim === 'decrease' ? 'below' : 'above';
    return isMet
      ? `is ${side} ${base}, as the target “${printFact(reference)}” asks.`
      : `is not ${side} ${base}, as the target “${printFact(reference)}” asks.`;
  }
  const figure = referenceName(against, reference, about, pace);
  if (aim === 'range' && !pace) return isMet ? `lies within ${figure}.` : `lies outside ${figure}.`;
  if (aim === 'keep') return isMet ? `keeps ${figure}.` : `does not keep ${figure}.`;
  const near = reason.isWithinTolerance ? ' within the tolerance' : '';
  return isMet ? `reaches ${figure}${near}.` : `does not reach ${figure}.`;
}

function besides(figure: string, { outcome, isAbove, isWithinTolerance }: Compared): string {
  if (outcome === 'kept') {
    return isWithinTolerance ? `is the same as ${figure} within the tolerance.` : `is the same as ${figure}.`;
  }
  const verdict = outcome === 'better' ? 'better' : 'worse';
  if (isAbove === undefined) return `is ${verdict} than ${figure}.`;
  const side = isAbove ? 'above' : 'below';
  return isAbove === (outcome === 'better')
    ? `is ${side} ${figure}.`
    : `is ${side} ${figure}, which is ${verdict}.`;
}

function referenceName(against: Reference, fact: Fact, { fiscalYear }: AboutGrade, pace?: Pace): string {
  const text = figureOf(fact);
  switch (against) {
    case 'baseline':
      return `the baseline ${text}${dateOf(fact)}`;
    case 'previous':
      return `last year’s ${text}${dateOf(fact)}`;
    case 'pace':
      return pace
        ? `the ${printFact(fact)} asked in year ${pace.year} of ${pace.of}${termOf(pace)} (target ${oneLine(fact.raw)})`
        : `the target ${text}`;
    case 'yearTarget':
      return `the target ${text} of fiscal ${fiscalYear}`;
    case 'finalTarget':
      return `the final target ${text}${fact.fiscalYear ? ` (${fact.fiscalYear})` : ''}`;
    case 'target':
      return `the target ${text}${fact.fiscalYear ? ` of fiscal ${fact.fiscalYear}` : ''}`;
  }
}

function termOf({ between }: Pace): string {
  return between ? ` from fiscal ${between.from} to ${between.until}` : '';
}

function dateOf({ asOf, fiscalYear, source }: Fact): string {
  const date = asOf ?? (fiscalYear === undefined ? undefined : String(fiscalYear));
  const notes = [...(date ? [date] : []), ...(source ? [`source: ${source}`] : [])];
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}

function subject(fact: Fact, { label }: AboutGrade): string {
  const figure = figureOf(fact);
  return label === undefined ? `The actual ${figure}` : `The actual ${figure} of “${label}”`;
}

/** Words stand in quotes, figures do not. */
function figureOf(fact: Fact): string {
  const printed = printFact(fact);
  return fact.value === undefined && fact.unit === undefined ? `“${printed}”` : printed;
}

function whole({ label }: AboutGrade): string {
  return label === undefined ? '' : `“${label}”: `;
}

function meaning(grade: string, { gradeName }: AboutGrade): string {
  const name = gradeName(grade);
  return name === '' || name === grade ? '' : ` (${name})`;
}

function oneLine(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
