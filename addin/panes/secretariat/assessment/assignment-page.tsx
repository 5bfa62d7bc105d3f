import { Button, Field } from '@fluentui/react-components';
import { useState } from 'react';
import type { Assignment } from '#addin/state/secretariat/assessment/assignment.ts';
import { standingOf } from '#addin/state/secretariat/assessment/item-standing.ts';
import { thingHeading } from '#addin/state/secretariat/assessment/thing-heading.ts';
import type { Rated } from '#domain/grades/rating.ts';
import { thingWord } from '#domain/grades/thing-word.ts';
import { NarrowSelect } from '../../parts/narrow-select.tsx';
import { useFocusedTitle } from '../../use-focused-title.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import { assignmentName } from './assessment-home.tsx';
import type { AssessmentProps } from './assessment-props.ts';
import { CountBar } from './count-bar.tsx';
import { ItemLine } from './item-line.tsx';
import { LoadNotice } from './load-notice.tsx';

/** A plan can rate thousands of sheets; so many are drawn at a time. */
const portion = 50;

interface Listed extends AssessmentProps {
  assignment: Assignment;
}

/** Everything that one rating or opinion is about, under the plan's headings. */
export function AssignmentPage({ assessment, state, assignment }: Listed) {
  const { assessment: words } = useWords().panes;
  const styles = usePaneStyles();
  const title = useFocusedTitle();
  const [limit, setLimit] = useState(portion);
  const { kind, id } = assignment;
  const filter = state.filters[id] ?? 'all';
  const isDone = (of: Rated) => standingOf(state, { assignment, of }).isDone;
  const fitting = assignment.things.filter((of) => filter === 'all' || !isDone(of));
  return (
    <div className={styles.page}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.start}
        onClick={() => assessment.show({ kind: 'home' })}
      >
        ← {words.toHome}
      </Button>
      <h1 className={styles.title} ref={title} tabIndex={-1}>
        {assignmentName(assignment, words.figures)}
      </h1>
      <LoadNotice assessment={assessment} state={state} />
      <Field label={words.filter}>
        <NarrowSelect
          value={filter}
          onChange={(_, { value }) => assessment.filter(id, value === 'open' ? 'open' : 'all')}
        >
          <option value="all">{words.filters.all}</option>
          <option value="open">{words.filters.open[kind]}</option>
        </NarrowSelect>
      </Field>
      <p className={styles.note} role="status">
        {fitting.length === 0 ? words.none[kind] : words.shown(fitting.length)}
      </p>
      {grouped(state, fitting.slice(0, limit)).map(({ heading, things }) => (
        <Group
          key={heading}
          heading={heading}
          things={things}
          assessment={assessment}
          state={state}
          assignment={assignment}
        />
      ))}
      {fitting.length > limit && (
        <Button className={styles.start} onClick={() => setLimit(limit + portion)}>
          {words.more(Math.min(portion, fitting.length - limit))}
        </Button>
      )}
    </div>
  );
}

interface ThingGroup {
  heading: string;
  things: Rated[];
}

/** What stands under the same heading of the top level together; in the plan's order. */
function grouped({ plan }: AssessmentProps['state'], things: readonly Rated[]): ThingGroup[] {
  const groups = new Map<string, Rated[]>();
  for (const of of things) {
    const heading = thingHeading(plan, of).path[0] ?? '';
    const group = groups.get(heading);
    if (group) group.push(of);
    else groups.set(heading, [of]);
  }
  return [...groups].map(([heading, own]) => ({ heading, things: own }));
}

function Group({ heading, things, assessment, state, assignment }: Listed & ThingGroup) {
  const { assessment: words } = useWords().panes;
  const styles = usePaneStyles();
  const done = things.filter((of) => standingOf(state, { assignment, of }).isDone).length;
  return (
    <section className={styles.group} {...(heading === '' ? {} : { 'aria-label': heading })}>
      {heading !== '' && <h2 className={styles.heading}>{heading}</h2>}
      {heading !== '' && things.length > 1 && (
        <>
          <p className={styles.note}>{words.group(done, things.length)}</p>
          <CountBar done={done} all={things.length} />
        </>
      )}
      <ul className={styles.list}>
        {things.map((of) => (
          <li key={thingWord(of)}>
            <ItemLine assessment={assessment} state={state} item={{ assignment, of }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
