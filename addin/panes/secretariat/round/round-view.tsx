import { mayPrepare } from '#addin/state/secretariat/round/may-move.ts';
import { useStore } from '../../use-store.ts';
import { useWords } from '../../words-context.ts';
import type { SecretariatWorkProps } from '../secretariat-work.ts';
import { WorkPage } from '../work-page.tsx';
import { AskedList } from './asked-list.tsx';
import { CalendarForm } from './calendar-form.tsx';
import { CalendarPicture } from './calendar-picture.tsx';
import { Errata } from './errata.tsx';
import { Finalising } from './finalising.tsx';
import { NextYear } from './next-year.tsx';
import { RoundMoves } from './round-moves.tsx';
import { Standing } from './standing.tsx';

/** Where the round stands, its calendar, who is asked for what, and everything that moves it. */
export default function RoundView({ secretariat, state }: SecretariatWorkProps) {
  const { works } = useWords().panes;
  const own = useStore(secretariat.rounding.state);
  const props = { secretariat, state, own };
  const isFinal = state.round.state === 'finalised';
  const isTheirs = mayPrepare(secretariat.desk.opened.me, state.round);
  return (
    <WorkPage secretariat={secretariat} title={works.round.title}>
      <Standing {...props} />
      <CalendarPicture plan={state.round.definition} today={state.today} />
      {isTheirs && !isFinal && <CalendarForm {...props} />}
      <AskedList {...props} />
      {isTheirs && !isFinal && <RoundMoves {...props} />}
      {isTheirs && !isFinal && <Finalising {...props} />}
      {isFinal && <Errata {...props} />}
      {isTheirs && <NextYear {...props} />}
    </WorkPage>
  );
}
