import { Button, Field, Input, Link, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReminderMail } from '#domain/reminders/reminder-mail.ts';
import { copyText } from '../../parts/copy-text.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import { mailLink } from './mail-link.ts';

/** Subject and text of one mail, to copy, or to open in the mail program where it is short enough for a link. */
export function MailView({ mail }: { mail: ReminderMail }) {
  const { reminders: words } = useWords().panes;
  const styles = usePaneStyles();
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async (field: HTMLInputElement | HTMLTextAreaElement | null, name: string) => {
    const isCopied = field !== null && (await copyText(field));
    setSaid(isCopied ? words.copied(name) : words.notCopied);
  };
  const link = mailLink(mail);
  return (
    <div className={styles.group}>
      <Field label={words.subject}>
        <Input readOnly value={mail.subject} input={{ ref: subject, style: { minWidth: 0 } }} />
      </Field>
      <Field label={words.body}>
        <Textarea readOnly value={mail.body} textarea={{ ref: body, rows: 12 }} />
      </Field>
      <div className={styles.row}>
        <Button onClick={() => void copy(subject.current, words.subject)}>{words.copySubject}</Button>
        <Button onClick={() => void copy(body.current, words.body)}>{words.copyBody}</Button>
        {link && <Link href={link}>{words.openMail}</Link>}
      </div>
      <p className={styles.note} role="status">
        {said}
      </p>
    </div>
  );
}
