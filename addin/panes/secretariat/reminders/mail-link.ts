import type { ReminderMail } from '#domain/reminders/reminder-mail.ts';

/** Windows hands a mail program at most 2,083 characters; a Japanese character takes nine of them. */
const longestLink = 2_000;

/** Nothing where the mail is too long for a link: it would arrive cut off. */
export function mailLink({ subject, body }: ReminderMail): string | undefined {
  const lines = body.replaceAll('\n', '\r\n');
  const link = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
  return link.length <= longestLink ? link : undefined;
}
