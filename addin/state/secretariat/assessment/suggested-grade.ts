import {
  findSuggestingRollUp,
  type RolledUp,
  rolledUpGrade,
  rollUpsBelow,
} from '#domain/grades/rolled-up.ts';
import type { Suggestion } from '#domain/grades/suggestion.ts';
import type { AssessmentState, Item } from './assessment-state.ts';

/** What the rules suggest for a thing. */
export interface SuggestedGrade {
  /** A code; absent where it cannot be said. */
  grade?: string | undefined;
  /** Of an indicator. */
  suggestion?: Suggestion | undefined;
  /** Of a node. */
  rolledUp?: RolledUp | undefined;
}

/** Nothing where the plan suggests none, or where it rests on what this pane does not have. */
export function suggestedGrade(state: AssessmentState, { assignment, of }: Item): SuggestedGrade | undefined {
  if (of.things === 'indicator') {
    const listed = state.indicators.find(({ indicator }) => indicator === of.indicator);
    return listed?.suggestion && { grade: listed.suggestion.grade, suggestion: listed.suggestion };
  }
  if (assignment.kind !== 'rating') return undefined;
  const rollUp = findSuggestingRollUp(state.plan, assignment.request);
  // The grades in the sheets' fields are not read here.
  if (!rollUp || rollUpsBelow(state.plan, rollUp).some(({ from }) => 'field' in from)) return undefined;
  const rolledUp = rolledUpGrade(state.plan, rollUp, of, {
    suggestions: state.indicators.flatMap(({ suggestion }) => suggestion ?? []),
    ratings: state.ratings.map(({ rating }) => rating),
  });
  return rolledUp && { grade: rolledUp.grade, rolledUp };
}
