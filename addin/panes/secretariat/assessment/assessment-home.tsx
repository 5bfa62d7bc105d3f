import { Button } from '@fluentui/react-components';
import type { Assignment } from '#addin/state/secretariat/assessment/assignment.ts';
import { membersOf } from '#addin/state/secretariat/assessment/given-grades.ts';
import { progressOf, standingOf } from '#addin/state/secretariat/assessment/item-standing.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import type { AssessmentProps } from './assessment-props.ts';
import { CountBar } from './count-bar.tsx';
import { LoadNotice } from './load-notice.tsx';

/** Every rating and opinion that the plan asks for here, and how far each is. */
export function AssessmentHome({ assessment, state }: AssessmentProps) {
  const { assessment: words, common } = useWords().panes;
  const styles = usePaneStyles();
  return (
    <>
      <LoadNotice assessment={assessment} state={state} />
      {state.assignments.length === 0 && <p className={styles.text}>{words.nothing}</p>}
      {state.assignments.map((assignment) => (
        <AssignmentCard key={assignment.id} assessment={assessment} state={state} assignment={assignment} />
      ))}
      {state.assignments.length > 0 && (
        <Button
          className={styles.start}
          disabledFocusable={state.load.kind === 'loading'}
          onClick={() => void assessment.load()}
        >
          {common.refresh}
        </Button>
      )}
    </>
  );
}

function AssignmentCard({ assessment, state, assignment }: AssessmentProps & { assignment: Assignment }) {
  const { assessment: words } = useWords().panes;
  const styles = usePaneStyles();
  const name = assignmentName(assignment, words.figures);
  const { done, all } = progressOf(state, assignment);
  const unsent = assignment.things.filter((of) => standingOf(state, { assignment, of }).isUnsent).length;
  return (
    <section className={styles.group} aria-label={name}>
      <h2 className={styles.heading}>{name}</h2>
      {assignment.kind !== 'figures' && <p className={styles.note}>{words.by[assignment.request.by]}</p>}
      <p className={styles.text}>{words.progress[assignment.kind](done, all)}</p>
      <CountBar done={done} all={all} />
      <Members state={state} assignment={assignment} />
      {unsent > 0 && <p className={styles.text}>{words.unsentCount(unsent)}</p>}
      <Button
        className={styles.start}
        onClick={() => assessment.show({ kind: 'list', assignment: assignment.id })}
      >
        {words.open(name)}
      </Button>
    </section>
  );
}

/** Where each member writes for themselves: how far each is, by number. */
function Members({ state, assignment }: Pick<AssessmentProps, 'state'> & { assignment: Assignment }) {
  const { assessment: words } = useWords().panes;
  const styles = usePaneStyles();
  if (assignment.kind === 'figures' || assignment.hand !== 'members') return null;
  const { id } = assignment.request;
  const heads = assignment.kind === 'rating' ? state.ratings : state.opinions;
  return (
    <ul className={styles.list} style={{ gap: 0 }}>
      {membersOf(state, { assignment }).map((member, index) => (
        <li key={member} className={styles.note}>
          {words.members.progress(
            words.members.member(index + 1),
            heads.filter((head) => head.request === id && head.member === member).length,
            assignment.things.length,
          )}
        </li>
      ))}
    </ul>
  );
}

export function assignmentName(assignment: Assignment, figures: string): string {
  return assignment.kind === 'figures' ? figures : assignment.request.name;
}
