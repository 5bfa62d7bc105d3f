import { Button } from '@fluentui/react-components';
import { isSameThing } from '#addin/state/secretariat/assessment/assessment-state.ts';
import { standingOf } from '#addin/state/secretariat/assessment/item-standing.ts';
import { headingText, thingHeading } from '#addin/state/secretariat/assessment/thing-heading.ts';
import type { Rated } from '#domain/grades/rating.ts';
import { useBottomBar } from '../../parts/use-bottom-bar.ts';
import { useFocusedTitle } from '../../use-focused-title.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import { assignmentName } from './assessment-home.tsx';
import type { ItemProps } from './assessment-props.ts';
import { IndicatorFigures } from './indicator-figures.tsx';
import { LoadNotice } from './load-notice.tsx';
import { OpinionItem } from './opinion-item.tsx';
import { RatingItem } from './rating-item.tsx';
import { ReportedActuals } from './reported-actuals.tsx';
import { ThingAbout } from './thing-about.tsx';

/** One thing: what is known of it, and the grade or the text that is given it. */
export function ItemPage({ assessment, state, item }: ItemProps) {
  const { assessment: words } = useWords().panes;
  const styles = usePaneStyles();
  const title = useFocusedTitle();
  const { assignment, of } = item;
  const name = assignmentName(assignment, words.figures);
  const at = assignment.things.findIndex((one) => isSameThing(one, of)) + 1;
  return (
    <>
      <div className={styles.page} style={{ flexGrow: 1 }}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.start}
          onClick={() => assessment.show({ kind: 'list', assignment: assignment.id })}
        >
          ← {words.toList(name)}
        </Button>
        <header className={styles.group}>
          <p className={styles.note}>
            {name}　{words.place(at, assignment.things.length)}
          </p>
          <h1 className={styles.title} ref={title} tabIndex={-1}>
            {headingText(thingHeading(state.plan, of))}
          </h1>
        </header>
        {state.load.kind === 'failed' && <LoadNotice assessment={assessment} state={state} />}
        <ThingAbout state={state} of={of} />
        {of.things === 'indicator' && <IndicatorFigures state={state} id={of.indicator} />}
        {of.things === 'indicator' && (
          <ReportedActuals key={of.indicator} assessment={assessment} id={of.indicator} />
        )}
        {assignment.kind === 'rating' && <RatingItem assessment={assessment} state={state} item={item} />}
        {assignment.kind === 'opinion' && <OpinionItem assessment={assessment} state={state} item={item} />}
      </div>
      <Steps assessment={assessment} state={state} item={item} at={at} />
    </>
  );
}

/** To the one before and after, and to the next that is open still. */
function Steps({ assessment, state, item, at }: ItemProps & { at: number }) {
  const { assessment: words } = useWords().panes;
  const styles = usePaneStyles();
  const bar = useBottomBar();
  const { assignment } = item;
  const { things } = assignment;
  const open = nextOpen(things, at, (of) => !standingOf(state, { assignment, of }).isDone);
  const button = (text: string, of: Rated | undefined) => (
    <Button
      size="small"
      disabledFocusable={!of}
      onClick={() => of && assessment.openThing(assignment.id, of)}
    >
      {text}
    </Button>
  );
  return (
    <nav className={bar.bar} aria-label={words.place(at, things.length)}>
      <div className={styles.row}>
        {button(words.previous, things[at - 2])}
        <span aria-hidden="true">
          {at} / {things.length}
        </span>
        {button(words.next, things[at])}
        {button(words.nextOpen[assignment.kind], open)}
      </div>
    </nav>
  );
}

/** After this one, else from the beginning. */
function nextOpen(things: readonly Rated[], at: number, isOpen: (of: Rated) => boolean): Rated | undefined {
  return [...things.slice(at), ...things.slice(0, at - 1)].find(isOpen);
}
