import { Field, Textarea } from '@fluentui/react-components';
import { useEffect } from 'react';
import { remindersOf } from '#addin/state/secretariat/reminders/create-reminders.ts';
import { isPastDeadline } from '#domain/tables/table-facts.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useStore } from '../../use-store.ts';
import { useWords } from '../../words-context.ts';
import type { SecretariatWorkProps } from '../secretariat-work.ts';
import { WorkPage } from '../work-page.tsx';
import { ReminderLine } from './reminder-line.tsx';
import { SendMails } from './send-mails.tsx';

/** Who has not handed in, and a mail for each of them: to copy, or sent from here where a sender is configured. */
export default function RemindersView({ secretariat, state }: SecretariatWorkProps) {
  const { works, reminders: words, common } = useWords().panes;
  const styles = usePaneStyles();
  const { reminders } = secretariat;
  const own = useStore(reminders.state);
  useEffect(() => void reminders.open(), [reminders]);
  const found = remindersOf(state);
  const sheets = found.reduce((sum, one) => sum + one.sheets.length, 0);
  const isLate = isPastDeadline({ plan: state.round.definition, today: state.today });
  return (
    <WorkPage secretariat={secretariat} title={works.reminders.title}>
      <div className={styles.group}>
        <p className={styles.text} role="status">
          {found.length === 0 ? words.none : (isLate ? words.late : words.waiting)(found.length, sheets)}
        </p>
        <p className={styles.note}>
          {state.pulledAt ? words.asOf(common.instant(state.pulledAt)) : words.notPulled}
        </p>
      </div>
      {found.length > 0 && (
        <>
          <Field label={words.note} hint={words.noteHint}>
            <Textarea
              value={own.note}
              onChange={(_, { value }) => reminders.change({ note: value })}
              textarea={{ rows: 3, maxLength: 2000 }}
            />
          </Field>
          <section className={styles.group} aria-labelledby="mails-title">
            <h2 className={styles.heading} id="mails-title">
              {words.list}
            </h2>
            <ul className={styles.list}>
              {found.map((reminder) => (
                <ReminderLine
                  key={reminder.department}
                  reminders={reminders}
                  state={state}
                  reminder={reminder}
                />
              ))}
            </ul>
          </section>
          {own.withAddress && <SendMails reminders={reminders} found={found} />}
        </>
      )}
    </WorkPage>
  );
}
