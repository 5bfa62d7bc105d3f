import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { mayMove } from '#addin/state/secretariat/round/may-move.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import { UnfinishedList } from '../report/unfinished-list.tsx';
import { ConfirmedButton } from './confirmed-button.tsx';
import { ExchangeNotice } from './exchange-notice.tsx';
import type { RoundWorkProps } from './round-work.ts';

/** First what is unfinished, then the day and the question: there is no way back. */
export function Finalising(props: RoundWorkProps) {
  const { secretariat, state, own } = props;
  const { round: words } = useWords().panes;
  const styles = usePaneStyles();
  const { finalising, exchange } = own;
  const mayFinalise = mayMove({ me: secretariat.desk.opened.me, round: state.round }, 'finalise');
  return (
    <section className={styles.group} aria-labelledby="final-title">
      <h2 className={styles.heading} id="final-title" tabIndex={-1}>
        {words.finalTitle}
      </h2>
      <p className={styles.text}>{mayFinalise ? words.finalNote : words.finalLater}</p>
      {mayFinalise && (
        <Button
          className={styles.start}
          disabledFocusable={exchange.kind === 'working'}
          onClick={() => void secretariat.rounding.lookBeforeFinal()}
        >
          {finalising.kind === 'unasked' ? words.lookBeforeFinal : words.lookAgain}
        </Button>
      )}
      <ExchangeNotice exchange={exchange} deeds={['lookBeforeFinal']} />
      <p className={styles.text} role="status">
        {mayFinalise && finalising.kind === 'unfinished' && words.unfinished(finalising.list.length)}
        {mayFinalise && finalising.kind === 'ready' && words.ready}
      </p>
      {mayFinalise && finalising.kind === 'unfinished' && (
        <UnfinishedList secretariat={secretariat} state={state} list={finalising.list} />
      )}
      {mayFinalise && finalising.kind === 'ready' && <FinalDay {...props} />}
    </section>
  );
}

function FinalDay({ secretariat, state, own }: RoundWorkProps) {
  const { round: words, common } = useWords().panes;
  const [isMissing, setIsMissing] = useState(false);
  const { rounding } = secretariat;
  const day = own.finalDay;
  return (
    <>
      <Field
        label={words.finalDay}
        hint={words.finalDayHint}
        required
        {...(isMissing && day === ''
          ? { validationState: 'error', validationMessage: words.finalDayMissing }
          : {})}
      >
        <Input
          type="date"
          value={day}
          onChange={(_, { value }) => rounding.state.change((now) => ({ ...now, finalDay: value }))}
          input={{ style: { minWidth: 0 } }}
        />
      </Field>
      <ConfirmedButton
        key={day}
        text={words.finalise}
        question={
          day === '' ? '' : words.finaliseQuestion(common.fiscalYear(state.round.definition.fiscalYear), day)
        }
        confirm={words.confirmFinal}
        isPrimary
        isBusy={own.exchange.kind === 'working'}
        mayAsk={() => {
          setIsMissing(day === '');
          return day !== '';
        }}
        press={() => void rounding.move({ move: 'finalise', day })}
      />
    </>
  );
}
