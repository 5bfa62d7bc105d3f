import { Button } from '@fluentui/react-components';
import { itemId } from '#addin/state/secretariat/assessment/assessment-state.ts';
import { ownRating } from '#addin/state/secretariat/assessment/given-grades.ts';
import {
  draftOf,
  isGradedByPoints,
  judgeDraft,
  type RatingDraft,
} from '#addin/state/secretariat/assessment/rating-draft.ts';
import { suggestedGrade } from '#addin/state/secretariat/assessment/suggested-grade.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import type { ItemProps } from './assessment-props.ts';
import { GivenGrade } from './given-grade.tsx';
import { MembersRatings } from './members-ratings.tsx';
import { PressNotice } from './press-notice.tsx';
import { RatingForm } from './rating-form.tsx';
import { SuggestedReasons } from './suggested-reasons.tsx';

/** The suggestion, the grade that stands, and the way to confirm the one or to give another. */
export function RatingItem({ assessment, state, item }: ItemProps) {
  const { assessment: words } = useWords().panes;
  const styles = usePaneStyles();
  const { assignment } = item;
  if (assignment.kind !== 'rating') return null;
  const { request, hand } = assignment;
  const suggested = suggestedGrade(state, item);
  const suggests = suggested !== undefined;
  if (hand === 'members') {
    return (
      <>
        {suggests && <SuggestedReasons state={state} suggested={suggested} />}
        <MembersRatings state={state} item={item} />
      </>
    );
  }
  const own = ownRating(state, item);
  if (state.isFrozen) {
    return (
      <>
        {suggests && <SuggestedReasons state={state} suggested={suggested} />}
        {own && <GivenGrade state={state} item={item} head={own} title={words.given.title} />}
        <p className={styles.text}>{words.frozen}</p>
      </>
    );
  }
  const press = state.presses[itemId(item)];
  const draft = state.drafts[itemId(item)];
  const confirming: RatingDraft = { ...draftOf(undefined), grade: suggested?.grade ?? '' };
  const judged = judgeDraft({ plan: state.plan, request, of: item.of, draft: confirming, suggested });
  const mayConfirm =
    suggested?.grade !== undefined && !judged.refusal && own?.rating.grade !== suggested.grade;
  const isFormOpen = draft !== undefined || (!own && !mayConfirm);
  const beginning = own || isGradedByPoints(request) ? draftOf(own?.rating) : confirming;
  const isSending = press?.kind === 'sending';
  return (
    <>
      {(suggests || item.of.things === 'indicator') && (
        <SuggestedReasons state={state} suggested={suggested} />
      )}
      {own && <GivenGrade state={state} item={item} head={own} title={words.given.title} />}
      {request.by === 'eachMember' && <p className={styles.note}>{words.members.own}</p>}
      {isFormOpen ? (
        <RatingForm
          assessment={assessment}
          state={state}
          item={item}
          request={request}
          draft={draft ?? beginning}
          suggested={suggested}
        />
      ) : (
        <div className={styles.row}>
          {mayConfirm && (
            <Button
              appearance="primary"
              disabledFocusable={isSending}
              onClick={() => void assessment.rate(item, confirming)}
            >
              {words.suggestion.confirm(confirming.grade)}
            </Button>
          )}
          <Button
            disabledFocusable={isSending}
            onClick={() => assessment.choose(item, own ? beginning : draftOf(undefined))}
          >
            {own ? words.suggestion.change : words.suggestion.override}
          </Button>
        </div>
      )}
      <PressNotice
        press={press}
        sent={words.form.sent}
        overtaken={words.form.overtaken(own?.rating.grade ?? '')}
      />
    </>
  );
}
