import { createStore, type Store } from '#addin/state/store.ts';
import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import { findReminders, type Reminder } from '#domain/reminders/find-reminders.ts';
import type { ReminderMail } from '#domain/reminders/reminder-mail.ts';
import { sayReminder } from '#domain/words/ja/reminder-mail.ts';
import type { SecretariatState } from '../secretariat-state.ts';

/** Kept while the pane is open, so that what was typed is there after a look at a sheet. */
export interface RemindersState {
  /** Stands in every mail. */
  note: string;
  open?: DepartmentId | undefined;
}

export function createReminders(): Store<RemindersState> {
  return createStore<RemindersState>({ note: '' });
}

export function remindersOf({ round, heads }: Pick<SecretariatState, 'round' | 'heads'>): Reminder[] {
  return findReminders(round.definition, heads);
}

export function mailOf(
  { round, today }: Pick<SecretariatState, 'round' | 'today'>,
  { note }: RemindersState,
  reminder: Reminder,
): ReminderMail {
  return sayReminder({ plan: round.definition, reminder, today, note });
}
