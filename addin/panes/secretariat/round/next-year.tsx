import { Button } from '@fluentui/react-components';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import { ConfirmedButton } from './confirmed-button.tsx';
import { ExchangeNotice } from './exchange-notice.tsx';
import type { RoundWorkProps } from './round-work.ts';

/** Next year's round from this one: first what it would be, then the making. */
export function NextYear({ secretariat, state, own }: RoundWorkProps) {
  const { round: words, common } = useWords().panes;
  const styles = usePaneStyles();
  const { next, exchange } = own;
  const { rounding } = secretariat;
  const isMade = exchange.kind === 'done' && exchange.deed === 'openNext';
  const year = common.fiscalYear(next?.fiscalYear ?? state.round.definition.fiscalYear + 1);
  return (
    <section className={styles.group} aria-labelledby="next-year-title">
      <h2 className={styles.heading} id="next-year-title" tabIndex={-1}>
        {words.nextYearTitle}
      </h2>
      <p className={styles.text}>{words.nextYearNote(year)}</p>
      {!next && (
        <Button
          className={styles.start}
          disabledFocusable={exchange.kind === 'working'}
          onClick={() => void rounding.lookBeforeNext()}
        >
          {words.lookBeforeNext}
        </Button>
      )}
      {next && !isMade && (
        <>
          <p className={styles.text} role="status">
            {words.nextFound(year, next.notes, next.toConfirm)}
            {next.toMend > 0 && words.nextToMend(next.toMend)}
          </p>
          <ConfirmedButton
            text={words.openNext(year)}
            question={words.nextYearNote(year)}
            confirm={words.openNext(year)}
            isBusy={exchange.kind === 'working'}
            press={() => void rounding.openNext()}
          />
        </>
      )}
      <ExchangeNotice
        exchange={exchange}
        deeds={['lookBeforeNext', 'openNext']}
        done={isMade && next ? words.nextOpened(year, next.toConfirm) : undefined}
        takesFocus={isMade}
      />
    </section>
  );
}
