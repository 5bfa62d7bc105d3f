import { dayInJapan } from '#domain/dates/day-in-japan.ts';
import type { DepartmentId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { findReminders, type Reminder } from '#domain/reminders/find-reminders.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { sayReminder } from '#domain/words/ja/reminder-mail.ts';
import type { Mail } from '../ports/mail.ts';
import type { Person } from '../ports/person.ts';
import type { RoundAddress, Store } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';
import { enterRound, type RoundPath } from './enter-round.ts';
import { inBatches } from './in-batches.ts';
import type { OperationPorts } from './operation-ports.ts';

export interface RemindersRequest {
  departments: readonly DepartmentId[];
  /** Stands in every mail. */
  note: string;
}

export interface SentReminder {
  department: DepartmentId;
  outcome: 'sent' | 'failed' | 'noAddress' | 'nothingOpen';
}

/**
 * Mails each department what it still has to hand in, as it is stored at that moment, to the address that the plan has of
 * it and to no other. That it was done stands in the municipality's audit. Refusals: those of the door,
 * `mailNotConfigured`.
 */
export async function sendReminders(
  ports: OperationPorts,
  person: Person,
  path: RoundPath,
  { departments, note }: RemindersRequest,
): Promise<Answer<{ results: SentReminder[] }>> {
  const { store, clock, mail } = ports;
  const entered = await enterRound(store, person, path, 'sendReminders');
  if (!entered.ok) return entered;
  if (!mail) return refuse('mailNotConfigured');
  const { address, round } = entered.value;
  const plan = round.definition;
  const reminders = new Map(
    findReminders(plan, await allHeads(store, address)).map((one) => [one.department, one]),
  );
  const today = dayInJapan(clock.now());
  const results = await inBatches([...new Set(departments)], async (department) => ({
    department,
    outcome: await sendOne(mail, { plan, today, note, reminder: reminders.get(department) }, department),
  }));
  await record(ports, person, path, results);
  return { ok: true, value: { results } };
}

interface Reminding {
  plan: PlanDefinition;
  today: string;
  note: string;
  reminder: Reminder | undefined;
}

async function sendOne(
  mail: Mail,
  { plan, today, note, reminder }: Reminding,
  department: DepartmentId,
): Promise<SentReminder['outcome']> {
  const to = plan.departments.find(({ id }) => id === department)?.mail;
  if (!reminder) return 'nothingOpen';
  if (to === undefined) return 'noAddress';
  const { subject, body } = sayReminder({ plan, reminder, today, note });
  return (await mail.send({ to, subject, text: body })) ? 'sent' : 'failed';
}

async function allHeads(store: Store, address: RoundAddress): Promise<Record<string, SheetHead>> {
  const heads: Record<string, SheetHead> = {};
  let after: string | undefined;
  do {
    const page = await store.listHeads(address, after === undefined ? {} : { after });
    for (const head of page.heads) heads[sheetKeyText(head)] = head;
    after = page.next;
  } while (after !== undefined);
  return heads;
}

async function record(
  { store, clock, ids }: OperationPorts,
  { municipality, subject, name }: Person,
  { plan, fiscalYear }: RoundPath,
  results: readonly SentReminder[],
): Promise<void> {
  const departments = results.flatMap(({ department, outcome }) => (outcome === 'sent' ? [department] : []));
  if (departments.length === 0) return;
  const by = { id: ids.next(), at: clock.now(), subject, by: name };
  await store.saveAdministration(municipality, {
    ...by,
    action: 'sendReminders',
    plan,
    fiscalYear,
    departments,
  });
}
