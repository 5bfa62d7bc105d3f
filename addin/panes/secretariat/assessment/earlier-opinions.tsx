import { isSameThing } from '#addin/state/secretariat/assessment/assessment-state.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import type { ItemProps } from './assessment-props.ts';
import { useDepartmentNames } from './use-department-names.ts';

/** Last year's opinions about the thing, with what departments say this year to them. */
export function EarlierOpinions({ state, item }: Omit<ItemProps, 'assessment'>) {
  const { assessment: words, common } = useWords().panes;
  const styles = useFormStyles();
  const namesOf = useDepartmentNames(state.plan);
  const { assignment, of } = item;
  if (assignment.kind !== 'opinion' || !state.lastYear) return null;
  const earlier = state.lastYear.opinions.filter(
    ({ opinion }) => opinion.text !== '' && isSameThing(opinion.of, of),
  );
  const replies = state.replies.filter((one) => one.text !== '' && isSameThing(one.of, of));
  if (earlier.length === 0) return null;
  const title = words.opinion.lastYear(common.fiscalYear(state.lastYear.fiscalYear));
  return (
    <section className={styles.boxed} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {earlier.map(({ request, member = '', opinion }) => (
        <p key={`${request}${member}`} className={styles.written}>
          {opinion.text}
        </p>
      ))}
      {replies.map(({ request, department, text }) => (
        <div key={`${request}${department}`}>
          <h3 className={styles.heading}>{words.opinion.reply(namesOf([department]))}</h3>
          <p className={styles.quoted}>{text}</p>
        </div>
      ))}
      {replies.length === 0 && <p className={styles.note}>{words.opinion.noReply}</p>}
    </section>
  );
}
