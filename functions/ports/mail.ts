/** What sends mail, where a sender is configured. One contract suite says how every adapter behaves: `tests/contracts/mail.contract.ts`. */
export interface Mail {
  /** True once the mail is on its way; false where this one could not be sent, such as to an address that takes none. */
  send(mail: OutgoingMail): Promise<boolean>;
}

export interface OutgoingMail {
  to: string;
  subject: string;
  /** Plain text, lines ended by `\n`. */
  text: string;
}
