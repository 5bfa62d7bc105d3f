import { itemId } from '#addin/state/secretariat/assessment/assessment-state.ts';
import { membersOf, opinionsOf, ownOpinion } from '#addin/state/secretariat/assessment/given-grades.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import type { ItemProps } from './assessment-props.ts';
import { EarlierOpinions } from './earlier-opinions.tsx';
import { OpinionForm } from './opinion-form.tsx';
import { PressNotice } from './press-notice.tsx';

/** Last year's opinion with what was done about it, and this year's. */
export function OpinionItem({ assessment, state, item }: ItemProps) {
  const { assessment: words } = useWords().panes;
  const styles = usePaneStyles();
  const { assignment } = item;
  if (assignment.kind !== 'opinion') return null;
  const own = ownOpinion(state, item);
  const press = state.presses[itemId(item)];
  return (
    <>
      <EarlierOpinions state={state} item={item} />
      {assignment.hand === 'members' ? (
        <MembersOpinions state={state} item={item} />
      ) : (
        <>
          {assignment.request.by === 'eachMember' && <p className={styles.note}>{words.members.own}</p>}
          <OpinionForm assessment={assessment} state={state} item={item} />
          <PressNotice
            press={press}
            sent={own?.opinion.text === '' ? words.opinion.takenBack : words.opinion.sent}
            overtaken={
              own?.member === undefined
                ? words.opinion.overtaken(own?.updatedBy ?? '')
                : words.opinion.overtakenByMember
            }
          />
        </>
      )}
    </>
  );
}

function MembersOpinions({ state, item }: Omit<ItemProps, 'assessment'>) {
  const { members: words } = useWords().panes.assessment;
  const styles = usePaneStyles();
  const given = opinionsOf(state, item).filter(({ opinion }) => opinion.text !== '');
  return (
    <section className={styles.group} aria-labelledby="members-title">
      <h2 className={styles.heading} id="members-title">
        {words.opinions}
      </h2>
      <p className={styles.note}>{words.readOnly}</p>
      {given.length === 0 && <p className={styles.text}>{words.noOpinions}</p>}
      {membersOf(state, item).map((member, index) => {
        const head = given.find((one) => one.member === member);
        return (
          head && (
            <section key={member} aria-label={words.member(index + 1)}>
              <h3 className={styles.heading}>{words.member(index + 1)}</h3>
              <p className={styles.written}>{head.opinion.text}</p>
            </section>
          )
        );
      })}
    </section>
  );
}
