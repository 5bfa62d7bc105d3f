import { foldCode } from '#domain/grades/find-grade.ts';
import type { Suggestion } from '#domain/grades/suggestion.ts';
import type { GivenGrade } from '#domain/indicators/resolve-actuals.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { saySuggestion } from '#domain/words/grade-words.ts';
import { grades } from '#domain/words/ja/grades.ts';

export interface SuggestQuestion {
  plan: PlanDefinition;
  suggestions: readonly Suggestion[];
  given: readonly GivenGrade[];
}

/** One indicator as the command prints it. */
export interface SuggestionAnswer {
  /** The printed number. */
  indicator: string;
  /** Absent words for “cannot be said” stand in `cannotSay`. */
  grade: string | null;
  reasons: string[];
  cannotSay?: string;
  id: string;
  name: string;
  scale?: string;
  parts?: { part: string; grade: string | null }[];
  /** The grade that was given, and whether it is the suggested one. */
  rated?: string;
  agrees?: boolean;
}

export function suggestionAnswers({ plan, suggestions, given }: SuggestQuestion): SuggestionAnswer[] {
  return suggestions.map((suggestion) => {
    const { indicator: id, fiscalYear, grade, scale, parts } = suggestion;
    const indicator = plan.indicators?.find((one) => one.id === id);
    const said = saySuggestion(grades, suggestion, plan);
    const rated = given.find((one) => one.indicator === id && one.fiscalYear === fiscalYear)?.grade;
    const isAgreed = grade !== undefined && rated !== undefined && foldCode(grade) === foldCode(rated);
    return {
      indicator: indicator?.number ?? id,
      grade: grade ?? null,
      ...said,
      id,
      name: indicator?.name ?? '',
      ...(scale === undefined ? {} : { scale }),
      ...(parts.length < 2
        ? {}
        : { parts: parts.map((one) => ({ part: one.label ?? one.part, grade: one.grade ?? null })) }),
      ...(rated === undefined ? {} : { rated, agrees: isAgreed }),
    };
  });
}
