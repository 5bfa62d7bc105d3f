import type { SentReminder } from '#addin/api/tenken-api.ts';
import { createStore, type Store } from '#addin/state/store.ts';
import type { Trouble } from '#addin/state/trouble.ts';
import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import { findReminders, type Reminder } from '#domain/reminders/find-reminders.ts';
import type { ReminderMail } from '#domain/reminders/reminder-mail.ts';
import { sayReminder } from '#domain/words/ja/reminder-mail.ts';
import type { SecretariatDesk } from '../secretariat-desk.ts';
import type { SecretariatState } from '../secretariat-state.ts';

/** 提出のお願い: kept while the pane is open, so that what was typed is there after a look at a sheet. */
export interface Reminders {
  state: Store<RemindersState>;
  /** Asks once whether the service can mail; without an answer the texts are there to copy all the same. */
  open(): Promise<void>;
  change(part: Partial<Pick<RemindersState, 'note' | 'open' | 'left'>>): void;
  send(departments: readonly DepartmentId[]): Promise<void>;
}

export interface RemindersState {
  /** Stands in every mail. */
  note: string;
  /** Whose mail is shown. */
  open?: DepartmentId | undefined;
  /** Departments that are not mailed to this time. */
  left: readonly DepartmentId[];
  /** Whom the service can mail to; absent where it cannot. */
  withAddress?: readonly DepartmentId[] | undefined;
  sending: RemindersSending;
}

export type RemindersSending =
  | { kind: 'none' }
  | { kind: 'sending' }
  | { kind: 'sent'; results: readonly SentReminder[] }
  | { kind: 'failed'; trouble: Trouble };

export function createReminders({ ports, opened }: Pick<SecretariatDesk, 'ports' | 'opened'>): Reminders {
  const state = createStore<RemindersState>({ note: '', left: [], sending: { kind: 'none' } });
  const { round } = opened.role;
  const change = (part: Partial<RemindersState>) => state.change((now) => ({ ...now, ...part }));
  return {
    state,
    change,
    async open() {
      const answer = await ports.api.reminders(round);
      if (answer.kind === 'ok' && answer.value.canSend) change({ withAddress: answer.value.withAddress });
    },
    async send(departments) {
      if (state.get().sending.kind === 'sending' || departments.length === 0) return;
      change({ sending: { kind: 'sending' } });
      const answer = await ports.api.sendReminders(round, { departments, note: state.get().note });
      change({
        sending:
          answer.kind === 'ok'
            ? { kind: 'sent', results: answer.value.results }
            : { kind: 'failed', trouble: answer },
      });
    },
  };
}

export function remindersOf({ round, heads }: Pick<SecretariatState, 'round' | 'heads'>): Reminder[] {
  return findReminders(round.definition, heads);
}

export function mailOf(
  { round, today }: Pick<SecretariatState, 'round' | 'today'>,
  { note }: Pick<RemindersState, 'note'>,
  reminder: Reminder,
): ReminderMail {
  return sayReminder({ plan: round.definition, reminder, today, note });
}
