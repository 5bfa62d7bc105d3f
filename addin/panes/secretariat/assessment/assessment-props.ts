import type { AssessmentState, Item } from '#addin/state/secretariat/assessment/assessment-state.ts';
import type { Assessment } from '#addin/state/secretariat/assessment/create-assessment.ts';

/** What every page of the assessment is given. */
export interface AssessmentProps {
  assessment: Assessment;
  state: AssessmentState;
}

/** What the parts of the page of one thing are given. */
export interface ItemProps extends AssessmentProps {
  item: Item;
}
