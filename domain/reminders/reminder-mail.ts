/** A mail, ready to be sent: plain text, lines ended by `\n`. */
export interface ReminderMail {
  subject: string;
  body: string;
}
