import { scaleOfItem } from '#addin/state/secretariat/assessment/given-grades.ts';
import { suggestedGrade as gradeSuggestedThen } from '#domain/grades/decide-rating.ts';
import { findGrade } from '#domain/grades/find-grade.ts';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import type { ItemProps } from './assessment-props.ts';

/** A grade that was given: by whom and when, whether as suggested, and why. */
export function GivenGrade({ state, item, head, title }: Omit<ItemProps, 'assessment'> & Given) {
  const { assessment: words, common } = useWords().panes;
  const styles = useFormStyles();
  const { given } = words;
  const scale = scaleOfItem(state, item);
  const { rating, revision, updatedAt, updatedBy, member } = head;
  const code = [rating.grade, ...(rating.additions ?? [])].join('');
  const name = (scale && findGrade(scale, rating.grade)?.name) ?? '';
  const instant = common.instant(updatedAt);
  const suggested = gradeSuggestedThen(rating);
  const viewpoints = item.assignment.kind === 'rating' ? (item.assignment.request.viewpoints ?? []) : [];
  return (
    <section className={styles.boxed} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <p className={`${styles.text} ${styles.figure}`}>{given.grade(code, name)}</p>
      {rating.points?.map(({ viewpoint, points }) => (
        <p key={viewpoint} className={styles.note}>
          {given.points(viewpoints.find(({ id }) => id === viewpoint)?.name ?? viewpoint, points)}
        </p>
      ))}
      {suggested !== undefined && (
        <p className={styles.note}>
          {suggested === rating.grade ? given.asSuggested : given.other(suggested)}
        </p>
      )}
      {rating.reason && (
        <p className={styles.written}>
          {given.reason}　{rating.reason}
        </p>
      )}
      <p className={styles.note}>
        {[member === undefined ? given.by(updatedBy, instant) : given.at(instant), given.revision(revision)]
          .filter((part) => part !== '')
          .join('　')}
      </p>
    </section>
  );
}

interface Given {
  head: RatingHead;
  title: string;
}
