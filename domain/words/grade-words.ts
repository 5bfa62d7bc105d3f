import type { CannotSay, Combined, PartSuggestion, Reason, Suggestion } from '../grades/suggestion.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { DepartmentId, PartId, PlanDefinition } from '../plan/plan-definition.ts';
import type { Scale } from '../plan/scale.ts';

/** What a sentence needs besides the facts. */
export interface AboutGrade {
  /** The part's label; absent where there is only one. */
  label?: string;
  fiscalYear: number;
  departmentName: (id: DepartmentId) => string;
  partName: (id: PartId) => string;
  gradeName: (code: string) => string;
}

/** One language's sentences for a suggested grade. */
export interface GradeWords {
  reasons: {
    readonly [K in Reason['kind']]: (reason: Extract<Reason, { kind: K }>, about: AboutGrade) => string;
  };
  /** The last sentence of a part among several. */
  partGrade: (grade: string, about: AboutGrade) => string;
  /** The last sentence. */
  grade: (grade: string, combined: Combined | undefined, about: AboutGrade) => string;
  /** The last sentence where the scale has a code for what cannot be said. */
  codeFor: (grade: string, about: AboutGrade) => string;
  leftOut: (about: AboutGrade) => string;
  /** A part without a label, by its place from 1. */
  unnamedPart: (place: number) => string;
  cannotSay: {
    readonly [B in CannotSay['because']]: (cannotSay: CannotSay, about: AboutGrade) => string;
  };
}

export interface SaidSuggestion {
  /** In order; the last one gives the grade. */
  reasons: string[];
  cannotSay?: string;
}

/** A suggestion in words. */
export function saySuggestion(
  words: GradeWords,
  suggestion: Suggestion,
  plan: Pick<PlanDefinition, 'departments' | 'indicators' | 'scales'>,
): SaidSuggestion {
  const indicator = plan.indicators?.find(({ id }) => id === suggestion.indicator);
  const scale = plan.scales?.find(({ id }) => id === suggestion.scale);
  const about = aboutOf(words, suggestion, { indicator, scale, departments: plan.departments });
  const { grade, cannotSay, combined, parts } = suggestion;
  const isSeveral = (indicator?.parts.length ?? parts.length) > 1;
  const ofParts = parts.flatMap((part) => sayPart(words, part, about, isSeveral));
  const why = cannotSay && words.cannotSay[cannotSay.because](cannotSay, about);
  const last = cannotSay
    ? grade === undefined
      ? []
      : [...(why ? [why] : []), words.codeFor(grade, about)]
    : grade === undefined
      ? []
      : [words.grade(grade, combined, about)];
  return { reasons: [...ofParts, ...last], ...(why === undefined ? {} : { cannotSay: why }) };
}

function sayPart(words: GradeWords, part: PartSuggestion, whole: AboutGrade, isSeveral: boolean): string[] {
  const about = isSeveral ? { ...whole, label: whole.partName(part.part) } : whole;
  const said = part.reasons.map((reason) => sayReason(words, reason, about));
  if (!isSeveral) return said;
  if (part.isLeftOut) return [words.leftOut(about)];
  if (part.cannotSay) return [...said, words.cannotSay[part.cannotSay.because](part.cannotSay, about)];
  return part.grade === undefined ? said : [...said, words.partGrade(part.grade, about)];
}

function sayReason({ reasons }: GradeWords, reason: Reason, about: AboutGrade): string {
  // The kind says which reason it is: `GradeWords` has the sentence for exactly that one.
  return reasons[reason.kind](reason as never, about);
}

interface AboutPlan {
  indicator: Indicator | undefined;
  scale: Scale | undefined;
  departments: PlanDefinition['departments'];
}

function aboutOf(
  words: GradeWords,
  { fiscalYear }: Suggestion,
  { indicator, scale, departments }: AboutPlan,
): AboutGrade {
  return {
    fiscalYear,
    departmentName: (id) => departments.find((one) => one.id === id)?.name ?? id,
    partName: (id) => {
      const place = indicator?.parts.findIndex((one) => one.id === id) ?? -1;
      return indicator?.parts[place]?.label ?? (place < 0 ? id : words.unnamedPart(place + 1));
    },
    gradeName: (code) => scale?.grades.find((one) => one.code === code)?.name ?? '',
  };
}
