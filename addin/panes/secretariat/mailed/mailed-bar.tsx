import { Button } from '@fluentui/react-components';
import type { Mailed } from '#addin/state/secretariat/mailed/create-mailed.ts';
import type { MailedState } from '#addin/state/secretariat/mailed/mailed-state.ts';
import { type MailedView, sheetsToSend } from '#addin/state/secretariat/mailed/view-mailed.ts';
import { CountedProgress } from '../../parts/counted-progress.tsx';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { useBottomBar } from '../../parts/use-bottom-bar.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';

interface Sendable {
  mailed: Mailed;
  state: MailedState;
  view: MailedView;
}

/** Sends all that shall be sent, and says how far that is. */
export function MailedBar({ mailed, state, view }: Sendable) {
  const { mailed: words } = useWords().panes;
  const styles = usePaneStyles();
  const bar = useBottomBar();
  const waiting = sheetsToSend(view);
  const submit = waiting.filter(({ intent }) => intent === 'submit').length;
  const isBusy = state.sending !== undefined || state.reading !== undefined;
  return (
    <div className={bar.bar}>
      <Outcome state={state} view={view} />
      {waiting.length === 0 ? (
        <p className={styles.note}>{words.noneToSend}</p>
      ) : (
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => !isBusy && void mailed.send()}>
          {words.send(submit, waiting.length - submit)}
        </Button>
      )}
    </div>
  );
}

function Outcome({ state: { sending }, view }: Omit<Sendable, 'mailed'>) {
  const { mailed: words } = useWords().panes;
  const styles = usePaneStyles();
  const count = (kind: string) => view.sheets.filter(({ sent }) => sent?.kind === kind).length;
  const [sent, failed] = [count('sent'), count('failed')];
  return (
    <div role="status" className={styles.group}>
      {sending && (
        <CountedProgress
          text={words.sending(sending.done, sending.all)}
          done={sending.done}
          all={sending.all}
        />
      )}
      {!sending && sent > 0 && <NoticeBar intent="success">{words.sentCount(sent)}</NoticeBar>}
      {!sending && failed > 0 && <NoticeBar intent="error">{words.failedCount(failed)}</NoticeBar>}
    </div>
  );
}
