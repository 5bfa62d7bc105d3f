import { ownRating } from '#addin/state/secretariat/assessment/given-grades.ts';
import { suggestedGrade } from '#addin/state/secretariat/assessment/suggested-grade.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import type { ItemProps } from './assessment-props.ts';
import { GivenGrade } from './given-grade.tsx';
import { MembersRatings } from './members-ratings.tsx';
import { OwnRating } from './own-rating.tsx';
import { SuggestedReasons } from './suggested-reasons.tsx';

/** The suggestion and the grades that stand; where this person rates, the way to give another one. */
export function RatingItem({ assessment, state, item }: ItemProps) {
  const { assessment: words } = useWords().panes;
  const styles = usePaneStyles();
  const { assignment } = item;
  if (assignment.kind !== 'rating') return null;
  const { request, hand } = assignment;
  const suggested = suggestedGrade(state, item);
  const own = ownRating(state, item);
  return (
    <>
      {(suggested || item.of.things === 'indicator') && (
        <SuggestedReasons state={state} suggested={suggested} />
      )}
      {hand === 'members' && <MembersRatings state={state} item={item} />}
      {own && <GivenGrade state={state} item={item} head={own} title={words.given.title} />}
      {hand === 'own' && state.isFrozen && <p className={styles.text}>{words.frozen}</p>}
      {hand === 'own' && !state.isFrozen && (
        <OwnRating
          assessment={assessment}
          state={state}
          item={item}
          request={request}
          suggested={suggested}
        />
      )}
    </>
  );
}
