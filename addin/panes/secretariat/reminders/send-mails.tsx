import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { Reminders } from '#addin/state/secretariat/reminders/create-reminders.ts';
import type { Reminder } from '#domain/reminders/find-reminders.ts';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useStore } from '../../use-store.ts';
import { useTroubleWords } from '../../use-trouble-words.ts';
import { useWords } from '../../words-context.ts';

/** Sends to everybody who has an address and is not left out, after one more question. */
export function SendMails({ reminders, found }: { reminders: Reminders; found: readonly Reminder[] }) {
  const { reminders: words, common } = useWords().panes;
  const styles = usePaneStyles();
  const { withAddress = [], left, sending } = useStore(reminders.state);
  const [isAsking, setIsAsking] = useState(false);
  const reachable = found.filter(({ department }) => withAddress.includes(department));
  const chosen = reachable.flatMap(({ department }) => (left.includes(department) ? [] : [department]));
  const isSending = sending.kind === 'sending';
  const send = () => {
    setIsAsking(false);
    void reminders.send(chosen);
  };
  return (
    <section className={styles.group} aria-labelledby="service-title">
      <h2 className={styles.heading} id="service-title">
        {words.service}
      </h2>
      <p className={styles.note}>{reachable.length === 0 ? words.noAddresses : words.serviceNote}</p>
      {isAsking && (
        <>
          <p className={styles.text} role="status">
            {words.sure(chosen.length)}
          </p>
          <div className={styles.row}>
            <Button appearance="primary" onClick={send}>
              {words.confirm}
            </Button>
            <Button onClick={() => setIsAsking(false)}>{common.cancel}</Button>
          </div>
        </>
      )}
      {!isAsking && reachable.length > 0 && (
        <Button
          className={styles.start}
          disabledFocusable={isSending || chosen.length === 0}
          onClick={() => setIsAsking(true)}
        >
          {words.send(chosen.length)}
        </Button>
      )}
      <Sending reminders={reminders} found={found} />
    </section>
  );
}

function Sending({ reminders, found }: { reminders: Reminders; found: readonly Reminder[] }) {
  const { reminders: words, common } = useWords().panes;
  const { sending } = useStore(reminders.state);
  if (sending.kind === 'none') return null;
  if (sending.kind === 'sending') return <Spinner size="tiny" label={words.sending} />;
  if (sending.kind === 'failed') return <SendTrouble trouble={sending.trouble} />;
  const sent = sending.results.filter(({ outcome }) => outcome === 'sent');
  const failed = sending.results.filter(({ outcome }) => outcome === 'failed' || outcome === 'noAddress');
  const nameOf = (id: string) => found.find(({ department }) => department === id)?.name ?? id;
  const names = failed.map(({ department }) => nameOf(department)).join(common.between);
  return (
    <div role="status">
      {sent.length > 0 && <NoticeBar intent="success">{words.sent(sent.length)}</NoticeBar>}
      {failed.length > 0 && <NoticeBar intent="warning">{words.notSent(names)}</NoticeBar>}
    </div>
  );
}

function SendTrouble({ trouble }: { trouble: Parameters<typeof useTroubleWords>[0] }) {
  const { reminders: words } = useWords().panes;
  const { title, text } = useTroubleWords(trouble);
  return (
    <NoticeBar intent="error" title={title}>
      {trouble.kind === 'refused' ? text : `${text} ${words.unsure}`}
    </NoticeBar>
  );
}
