import { Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RoundDeed, RoundExchange } from '#addin/state/secretariat/round/rounding-state.ts';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { useTroubleWords } from '../../use-trouble-words.ts';
import { useWords } from '../../words-context.ts';

interface Notice {
  exchange: RoundExchange;
  /** Those that are told of here. */
  deeds: readonly RoundDeed[];
  /** What to say after it was done; nothing where something else on the page shows it. */
  done?: string | undefined;
  /** The button that was pressed is gone: the focus comes here. */
  takesFocus?: boolean;
}

/** What came of the last deed, told where it was asked for. */
export function ExchangeNotice({ exchange, deeds, done, takesFocus }: Notice) {
  const { round } = useWords().panes;
  const place = useRef<HTMLDivElement>(null);
  const isHere = exchange.kind !== 'none' && deeds.includes(exchange.deed);
  const isOver = isHere && exchange.kind === 'done' && takesFocus === true;
  useEffect(() => {
    if (isOver) place.current?.focus();
  }, [isOver]);
  return (
    <div role="status" ref={place} tabIndex={-1}>
      {isHere && exchange.kind === 'working' && (
        <Spinner size="tiny" label={round.working} style={{ justifyContent: 'flex-start' }} />
      )}
      {isHere && exchange.kind === 'done' && done && <NoticeBar intent="success">{done}</NoticeBar>}
      {isHere && exchange.kind === 'overtaken' && (
        <NoticeBar intent="warning">
          {exchange.deed === 'putCalendar' ? round.overtakenDays : round.overtaken}
        </NoticeBar>
      )}
      {isHere && exchange.kind === 'failed' && <Failure trouble={exchange.trouble} />}
    </div>
  );
}

function Failure({ trouble }: { trouble: Parameters<typeof useTroubleWords>[0] }) {
  const { round } = useWords().panes;
  const { title, text } = useTroubleWords(trouble);
  return (
    <NoticeBar intent="error" title={title}>
      {trouble.kind === 'unreachable' ? round.notSent : text}
    </NoticeBar>
  );
}
