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
  showShort: 'Mail',
  show: (name) => `Show the mail to ${name}`,
  hide: 'Close the mail',
  subject: 'Subject',
  body: 'Text',
  copySubject: 'Copy the subject',
  copyBody: 'Copy the text',
  copied: (what) => `Copied: ${what}. Paste it into your mail program.`,
  notCopied: 'It could not be copied. Select the text and press Ctrl+C.',
  openMail: 'Open in the mail program',
  service: 'Send from here',
  serviceNote:
    'Goes to the addresses that the plan has, with what is not handed in at that moment. Untick whoever is not to get one.',
  noAddress: 'no address',
  noAddresses: 'The plan has no mail address of these departments. Copy the texts and send them yourself.',
  send: (count) => `Send to ${count} departments`,
  sure: (count) => `A mail goes to ${count} departments. It cannot be taken back.`,
  confirm: 'Send',
  sending: 'Sending…',
  sent: (count) => `A mail was sent to ${count} departments.`,
  notSent: (names) =>
    `It could not be sent to ${names}. Check the address, or copy the text and send it yourself.`,
  unsure:
    'It is not known whether they were sent. An administrator can see it in the audit. Look before you send again.',
};
