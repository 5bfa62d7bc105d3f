import { Button, Checkbox } from '@fluentui/react-components';
import { mailOf, type Reminders } from '#addin/state/secretariat/reminders/create-reminders.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import type { Reminder } from '#domain/reminders/find-reminders.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useStore } from '../../use-store.ts';
import { useWords } from '../../words-context.ts';
import { MailView } from './mail-view.tsx';

/** A department, whether it is mailed to, and its mail. */
export function ReminderLine({
  reminders,
  state,
  reminder,
}: {
  reminders: Reminders;
  state: SecretariatState;
  reminder: Reminder;
}) {
  const { reminders: words } = useWords().panes;
  const styles = usePaneStyles();
  const own = useStore(reminders.state);
  const { department, name, sheets } = reminder;
  const isOpen = own.open === department;
  const label = words.line(name, sheets.length);
  const hasAddress = own.withAddress?.includes(department) ?? false;
  const others = own.left.filter((one) => one !== department);
  return (
    <li className={styles.group}>
      <div className={styles.row} style={{ justifyContent: 'space-between' }}>
        {hasAddress ? (
          <Checkbox
            label={label}
            checked={!own.left.includes(department)}
            onChange={(_, { checked }) =>
              reminders.change({ left: checked === true ? others : [...others, department] })
            }
          />
        ) : (
          <span>
            {label}
            {own.withAddress && <span className={styles.note}>　{words.noAddress}</span>}
          </span>
        )}
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={isOpen ? words.hide : words.show(name)}
          onClick={() => reminders.change({ open: isOpen ? undefined : department })}
        >
          {isOpen ? words.hide : words.showShort}
        </Button>
      </div>
      {isOpen && <MailView mail={mailOf(state, own, reminder)} />}
    </li>
  );
}
