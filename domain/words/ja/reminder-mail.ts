import type { PlanDefinition } from '../../plan/plan-definition.ts';
import { roundDeadline } from '../../plan/round-deadline.ts';
import type { Reminder } from '../../reminders/find-reminders.ts';
import type { ReminderMail } from '../../reminders/reminder-mail.ts';
import { isPastDeadline } from '../../tables/table-facts.ts';
import { sayDay } from './say-day.ts';
import { sayFiscalYear } from './say-fiscal-year.ts';
import { states } from './states.ts';

export interface ReminderFacts {
  plan: PlanDefinition;
  reminder: Reminder;
  /** ISO day. */
  today: string;
  /** What the secretariat adds of its own: another deadline, whom to ask. */
  note?: string;
}

/** A mail is written in Japanese whatever language the pane speaks: it goes to a department of the municipality. */
export function sayReminder({ plan, reminder, today, note = '' }: ReminderFacts): ReminderMail {
  const round = `「${plan.name}」${sayFiscalYear(plan.fiscalYear)}`;
  const added = note.trim() === '' ? [] : ['', note.trim()];
  return {
    subject: `【お願い】${sayFiscalYear(plan.fiscalYear)} 点検評価シートの提出について（${reminder.name}）`,
    body: [
      `${reminder.name} ご担当者様`,
      '',
      `${plan.name}の点検評価を担当している事務局です。`,
      `${round}の点検評価シートのうち、${openingOf(plan, reminder, today)}`,
      '',
      ...reminder.sheets.map(
        ({ number, project, state }) => `・№${number}「${project}」（${states[state]}）`,
      ),
      '',
      ...askingOf(reminder),
      ...added,
      '',
      '行き違いで提出済みの場合は、ご容赦ください。',
      '',
      `${plan.municipality.name}　${plan.name} 事務局`,
    ].join('\n'),
  };
}

function openingOf(plan: PlanDefinition, { sheets }: Reminder, today: string): string {
  const deadline = roundDeadline(plan);
  const count = `次の${sheets.length}件`;
  if (deadline === undefined) return `${count}がまだ提出されていません。`;
  return isPastDeadline({ plan, today })
    ? `${count}が、提出期限（${sayDay(deadline)}）を過ぎてもまだ提出されていません。`
    : `${count}がまだ提出されていません。提出期限は${sayDay(deadline)}です。`;
}

function askingOf({ sheets }: Reminder): string[] {
  const isReturned = sheets.some(({ state }) => state === 'returned');
  return [
    'お手数ですが、お使いのブックを開き、記入のうえ、作業ウィンドウの「提出」を押してください。',
    ...(isReturned
      ? ['「差戻し」のシートは、直していただきたい箇所が作業ウィンドウに表示されています。']
      : []),
    'ネットワークの都合で提出できないときは、ブックを保存し、このメールへの返信に添付してください。',
  ];
}
