import { Button } from '@fluentui/react-components';
import { mayMove, mayPrepare } from '#addin/state/secretariat/round/may-move.ts';
import { type NextStep, nextStep } from '#addin/state/secretariat/round/next-step.ts';
import type { RoundWords } from '#addin/words/ja/round.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import { ConfirmedButton } from './confirmed-button.tsx';
import type { RoundWorkProps } from './round-work.ts';

/** What to do next, with the button that does it or leads to it. */
export function NextStepBox(props: RoundWorkProps) {
  const { round: words } = useWords().panes;
  const styles = useFormStyles();
  const step = nextStep(props.state);
  return (
    <div className={styles.boxed}>
      <h3 className={styles.heading}>{words.nextTitle}</h3>
      <p className={styles.text}>{sayStep(words, step)}</p>
      <Way {...props} step={step} />
    </div>
  );
}

function sayStep({ next }: RoundWords, step: NextStep): string {
  switch (step.kind) {
    case 'wait':
      return next.wait(step.missing, step.daysLeft);
    case 'remind':
      return next.remind(step.missing);
    case 'review':
      return next.review(step.unread);
    default:
      return next[step.kind];
  }
}

function Way({ secretariat, state, own, step }: RoundWorkProps & { step: NextStep }) {
  const { round: words } = useWords().panes;
  const styles = useFormStyles();
  const { me } = secretariat.desk.opened;
  const isTheirs = mayPrepare(me, state.round);
  const way = (text: string, press: () => void) => (
    <Button appearance="primary" className={styles.start} onClick={press}>
      {text}
    </Button>
  );
  switch (step.kind) {
    case 'open':
    case 'close':
      return (
        mayMove({ me, round: state.round }, step.kind) && (
          <ConfirmedButton
            {...words.moves[step.kind]}
            isPrimary
            isBusy={own.exchange.kind === 'working'}
            press={() => void secretariat.rounding.move({ move: step.kind })}
          />
        )
      );
    case 'setDeadline':
      return isTheirs && way(words.toCalendar, () => showPart('calendar-form'));
    case 'finalise':
      return isTheirs && way(words.toFinal, () => showPart('final-title'));
    case 'awaitReopened':
      return null;
    case 'openNext':
      return isTheirs && way(words.toNext, () => showPart('next-year-title'));
    case 'review':
      return way(words.toReview, () => secretariat.goTo('overview'));
    case 'wait':
    case 'remind':
      return way(words.toReminders, () => secretariat.goTo('reminders'));
  }
}

/** Goes to a part of this page, which may be folded. */
function showPart(id: string): void {
  const part = document.getElementById(id);
  const folded = part?.closest('details');
  if (folded) folded.open = true;
  part?.focus();
}
