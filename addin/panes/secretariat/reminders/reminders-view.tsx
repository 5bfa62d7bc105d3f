import { Button, Field, Textarea } from '@fluentui/react-components';
import { mailOf, remindersOf } from '#addin/state/secretariat/reminders/create-reminders.ts';
import { isPastDeadline } from '#domain/tables/table-facts.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useStore } from '../../use-store.ts';
import { useWords } from '../../words-context.ts';
import type { SecretariatWorkProps } from '../secretariat-work.ts';
import { WorkPage } from '../work-page.tsx';
import { MailView } from './mail-view.tsx';

/** Who has not handed in, and a mail for each of them. */
export default function RemindersView({ secretariat, state }: SecretariatWorkProps) {
  const { works, reminders: words, common } = useWords().panes;
  const styles = usePaneStyles();
  const own = useStore(secretariat.reminders);
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
        <Field label={words.note} hint={words.noteHint}>
          <Textarea
            value={own.note}
            onChange={(_, { value }) => secretariat.reminders.change((now) => ({ ...now, note: value }))}
            textarea={{ rows: 3, maxLength: 2000 }}
          />
        </Field>
      )}
      {found.length > 0 && (
        <section className={styles.group} aria-labelledby="mails-title">
          <h2 className={styles.heading} id="mails-title">
            {words.list}
          </h2>
          <ul className={styles.list}>
            {found.map((reminder) => {
              const isOpen = own.open === reminder.department;
              const open = isOpen ? undefined : reminder.department;
              return (
                <li key={reminder.department} className={styles.group}>
                  <div className={styles.row} style={{ justifyContent: 'space-between' }}>
                    <span>{words.line(reminder.name, reminder.sheets.length)}</span>
                    <Button
                      size="small"
                      aria-expanded={isOpen}
                      onClick={() => secretariat.reminders.change((now) => ({ ...now, open }))}
                    >
                      {isOpen ? words.hide : words.show(reminder.name)}
                    </Button>
                  </div>
                  {isOpen && <MailView mail={mailOf(state, own, reminder)} />}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </WorkPage>
  );
}
