import { type ReactNode, useEffect } from 'react';
import { type AssessmentState, itemId } from '#addin/state/secretariat/assessment/assessment-state.ts';
import type { Assessment } from '#addin/state/secretariat/assessment/create-assessment.ts';
import { useStore } from '../../use-store.ts';
import { AssignmentPage } from './assignment-page.tsx';
import { ItemPage } from './item-page.tsx';

/** The way from all that is asked for, over the list of one rating or opinion, to one thing. */
export function AssessmentPages({
  assessment,
  home,
}: {
  assessment: Assessment;
  home: (state: AssessmentState) => ReactNode;
}) {
  const state = useStore(assessment.state);
  useEffect(() => void assessment.load(), [assessment]);
  const { place } = state;
  if (place.kind === 'home') return home(state);
  const assignment = state.assignments.find(({ id }) => id === place.assignment);
  if (!assignment) return home(state);
  if (place.kind === 'list') {
    return (
      <AssignmentPage key={assignment.id} assessment={assessment} state={state} assignment={assignment} />
    );
  }
  const item = { assignment, of: place.of };
  return <ItemPage key={itemId(item)} assessment={assessment} state={state} item={item} />;
}
