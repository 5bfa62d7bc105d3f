import { mayMove } from '#addin/state/secretariat/round/may-move.ts';
import { nextStep } from '#addin/state/secretariat/round/next-step.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import { ConfirmedButton } from './confirmed-button.tsx';
import { Reopening } from './reopening.tsx';
import type { RoundWorkProps } from './round-work.ts';

/** What opens and closes the round, and lets one department in again; what is to be done next stands above. */
export function RoundMoves(props: RoundWorkProps) {
  const { secretariat, state, own } = props;
  const { round: words } = useWords().panes;
  const styles = usePaneStyles();
  const { me } = secretariat.desk.opened;
  const next = nextStep(state).kind;
  const moves = (['open', 'close'] as const).filter(
    (move) => move !== next && mayMove({ me, round: state.round }, move),
  );
  const mayReopen = mayMove({ me, round: state.round }, 'reopen');
  if (moves.length === 0 && !mayReopen) return null;
  return (
    <section className={styles.group} aria-labelledby="moves-title">
      <h2 className={styles.heading} id="moves-title">
        {words.movesTitle}
      </h2>
      {moves.map((move) => (
        <ConfirmedButton
          key={move}
          {...words.moves[move]}
          isBusy={own.exchange.kind === 'working'}
          press={() => void secretariat.rounding.move({ move })}
        />
      ))}
      {mayReopen && <Reopening {...props} />}
    </section>
  );
}
