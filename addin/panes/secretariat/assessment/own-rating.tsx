import { Button } from '@fluentui/react-components';
import { itemId } from '#addin/state/secretariat/assessment/assessment-state.ts';
import { ownRating } from '#addin/state/secretariat/assessment/given-grades.ts';
import {
  draftOf,
  isGradedByPoints,
  judgeDraft,
  type RatingDraft,
} from '#addin/state/secretariat/assessment/rating-draft.ts';
import type { SuggestedGrade } from '#addin/state/secretariat/assessment/suggested-grade.ts';
import type { RatingRequest } from '#domain/plan/rating-request.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import type { ItemProps } from './assessment-props.ts';
import { PressNotice } from './press-notice.tsx';
import { RatingForm } from './rating-form.tsx';
import { useCaughtFocus } from './use-caught-focus.ts';

interface Own extends ItemProps {
  request: RatingRequest;
  suggested: SuggestedGrade | undefined;
}

/** One press confirms the suggestion; another grade is chosen in a form, which is open at once where none is suggested. */
export function OwnRating({ assessment, state, item, request, suggested }: Own) {
  const { assessment: words } = useWords().panes;
  const styles = usePaneStyles();
  const own = ownRating(state, item);
  const press = state.presses[itemId(item)];
  const draft = state.drafts[itemId(item)];
  const confirming: RatingDraft = { ...draftOf(undefined), grade: suggested?.grade ?? '' };
  const { refusal } = judgeDraft({ plan: state.plan, request, of: item.of, draft: confirming, suggested });
  const mayConfirm = suggested?.grade !== undefined && !refusal && own?.rating.grade !== suggested.grade;
  const isFormOpen = draft !== undefined || (!own && !mayConfirm);
  const around = useCaughtFocus(`${isFormOpen} ${mayConfirm}`);
  const beginning = own || isGradedByPoints(request) ? draftOf(own?.rating) : confirming;
  const isSending = press?.kind === 'sending';
  return (
    <section
      className={styles.group}
      ref={around}
      tabIndex={-1}
      aria-label={words.form.title}
      style={{ outlineStyle: 'none' }}
    >
      {request.by === 'eachMember' && <p className={styles.note}>{words.members.own}</p>}
      {isFormOpen && (
        <RatingForm
          assessment={assessment}
          state={state}
          item={item}
          request={request}
          draft={draft ?? beginning}
          suggested={suggested}
        />
      )}
      {!isFormOpen && (
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
    </section>
  );
}
