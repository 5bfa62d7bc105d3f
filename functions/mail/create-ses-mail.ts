import {
  AccountSuspendedException,
  BadRequestException,
  MailFromDomainNotVerifiedException,
  MessageRejected,
  SESv2Client,
  type SESv2ClientConfig,
  SendEmailCommand,
} from '@aws-sdk/client-sesv2';
import type { Mail } from '../ports/mail.ts';

/** Mail by Amazon SES, from the one sender that the deployment names. */
export function createSesMail(sender: string, settings: SESv2ClientConfig = {}): Mail {
  const client = new SESv2Client(settings);
  return {
    async send({ to, subject, text }) {
      const utf8 = (content: string) => ({ Data: content, Charset: 'UTF-8' });
      try {
        await client.send(
          new SendEmailCommand({
            FromEmailAddress: sender,
            Destination: { ToAddresses: [to] },
            Content: { Simple: { Subject: utf8(subject), Body: { Text: utf8(text) } } },
          }),
        );
        return true;
      } catch (fault) {
        if (isRefused(fault)) return false;
        throw fault;
      }
    },
  };
}

/** What SES says of a mail or a sender that it does not take; an outage is thrown. */
function isRefused(fault: unknown): boolean {
  return (
    fault instanceof MessageRejected ||
    fault instanceof BadRequestException ||
    fault instanceof MailFromDomainNotVerifiedException ||
    fault instanceof AccountSuspendedException
  );
}
