import type { ReminderWords } from '../ja/reminders.ts';

export const reminders: ReminderWords = {
  none: 'Every sheet is handed in. There is nobody to remind.',
  asOf: (instant) => `Made from what was brought in at ${instant}.`,
  notPulled: 'Bring in the latest state, and the mails will be made from it.',
  late: (departments, sheets) => `Past the deadline: ${departments} departments, ${sheets} sheets`,
  waiting: (departments, sheets) =>
    `Not handed in: ${departments} departments, ${sheets} sheets (before the deadline)`,
  note: 'To be added to each mail',
  noteHint: 'Another deadline, or whom to ask. In Japanese, as the mail is.',
  list: 'A mail for each department',
  line: (name, count) => `${name}　${count}`,
  show: (name) => `Show the mail to ${name}`,
  hide: 'Close the mail',
  subject: 'Subject',
  body: 'Text',
  copySubject: 'Copy the subject',
  copyBody: 'Copy the text',
  copied: (what) => `Copied: ${what}. Paste it into your mail program.`,
  notCopied: 'It could not be copied. Select the text and press Ctrl+C.',
  openMail: 'Open in the mail program',
};
