import { combinedRating, membersOf, ratingsOf } from '#addin/state/secretariat/assessment/given-grades.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import type { ItemProps } from './assessment-props.ts';
import { GivenGrade } from './given-grade.tsx';

/** What each member gave, by number and never by name, and what the plan makes of them. */
export function MembersRatings({ state, item }: Omit<ItemProps, 'assessment'>) {
  const { members: words } = useWords().panes.assessment;
  const styles = usePaneStyles();
  const given = ratingsOf(state, item);
  const members = membersOf(state, item);
  return (
    <section className={styles.group} aria-labelledby="members-title">
      <h2 className={styles.heading} id="members-title">
        {words.title}
      </h2>
      <p className={styles.note}>{words.readOnly}</p>
      <p className={styles.text}>{given.length === 0 ? words.none : words.given(given.length)}</p>
      {given.length > 0 && <Combined state={state} item={item} />}
      {members.map((member, index) => {
        const head = given.find((one) => one.member === member);
        const title = words.member(index + 1);
        return head && <GivenGrade key={member} state={state} item={item} head={head} title={title} />;
      })}
    </section>
  );
}

function Combined({ state, item }: Omit<ItemProps, 'assessment'>) {
  const { members: words } = useWords().panes.assessment;
  const styles = usePaneStyles();
  const combined = combinedRating(state, item);
  if (!combined) return <p className={styles.text}>{words.notCombined}</p>;
  const { grade, points, leftOut } = combined;
  return (
    <>
      <p className={styles.text}>
        {grade === undefined
          ? words.open
          : points === undefined
            ? words.combined(grade)
            : words.combinedPoints(grade, points)}
      </p>
      {leftOut > 0 && <p className={styles.note}>{words.leftOut(leftOut)}</p>}
    </>
  );
}
