import { Button } from '@fluentui/react-components';
import { itemId } from '#addin/state/secretariat/assessment/assessment-state.ts';
import { scaleOfItem } from '#addin/state/secretariat/assessment/given-grades.ts';
import {
  isGradedByPoints,
  judgeDraft,
  type RatingDraft,
} from '#addin/state/secretariat/assessment/rating-draft.ts';
import type { SuggestedGrade } from '#addin/state/secretariat/assessment/suggested-grade.ts';
import type { RatingRequest } from '#domain/plan/rating-request.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import type { ItemProps } from './assessment-props.ts';
import { GradeChoice } from './grade-choice.tsx';
import { PointsFields } from './points-fields.tsx';
import { ReasonField } from './reason-field.tsx';

interface Rating extends ItemProps {
  request: RatingRequest;
  draft: RatingDraft;
  suggested: SuggestedGrade | undefined;
}

/** A grade of the scale in force, its marks, the points of viewpoints, and the reason where one is needed. */
export function RatingForm({ assessment, state, item, request, draft, suggested }: Rating) {
  const { form } = useWords().panes.assessment;
  const styles = useFormStyles();
  const { plan } = state;
  const press = state.presses[itemId(item)];
  const scale = scaleOfItem(state, item);
  const choose = (part: Partial<RatingDraft>) => assessment.choose(item, { ...draft, ...part });
  const question = { plan, request, of: item.of, draft, suggested };
  const byPoints = isGradedByPoints(request);
  // The grade is told as soon as the points give it, whatever the reason is still to be.
  const { grade } = judgeDraft({
    ...question,
    draft: { ...draft, reason: draft.reason.trim() || form.reason },
  });
  // Said before it is sent: whether this grade needs a reason.
  const isNeeded =
    judgeDraft({ ...question, draft: { ...draft, reason: '' } }).refusal?.code === 'reasonMissing';
  const wrong = press?.kind === 'incomplete' ? press.refusal : undefined;
  return (
    <div className={styles.boxed}>
      {request.viewpoints && (
        <PointsFields viewpoints={request.viewpoints} draft={draft} choose={choose} wrong={wrong} />
      )}
      {byPoints && grade && (
        <p className={styles.text} role="status">
          {form.byPoints(grade)}
        </p>
      )}
      {scale && (
        <GradeChoice
          scale={scale}
          fiscalYear={plan.fiscalYear}
          draft={draft}
          choose={choose}
          isGiven={byPoints}
          isMissing={wrong !== undefined && draft.grade === ''}
        />
      )}
      <ReasonField
        reason={draft.reason}
        isMissing={wrong?.code === 'reasonMissing'}
        isNeeded={isNeeded}
        unlike={suggested?.grade === draft.grade ? undefined : suggested?.grade}
        type={(reason) => choose({ reason })}
      />
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={press?.kind === 'sending'}
          onClick={() => void assessment.rate(item, draft)}
        >
          {form.save}
        </Button>
        <Button onClick={() => assessment.drop(item)}>{form.drop}</Button>
      </div>
    </div>
  );
}
