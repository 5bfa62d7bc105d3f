import { describe, expect, test } from 'vitest';
import type { Mail, OutgoingMail } from '#functions/ports/mail.ts';

export interface MailUnderTest {
  mail: Mail;
  /** What has arrived at an address, the oldest first. */
  arrived(to: string): Promise<Pick<OutgoingMail, 'subject' | 'text'>[]>;
}

/** What every adapter of mail does. */
export function mailContract(name: string, open: () => Promise<MailUnderTest>): void {
  describe(name, () => {
    test('a mail arrives with every character of its subject and its lines', async () => {
      const { mail, arrived } = await open();
      const sent = {
        subject: '【お願い】点検評価シート（髙橋・𠮷田）',
        text: '一行目\n\n・№2「講座」（入力中）',
      };
      expect(await mail.send({ to: 'jinken@city.example.jp', ...sent })).toBe(true);
      expect(await arrived('jinken@city.example.jp')).toEqual([sent]);
    });

    test('each mail is one of its own', async () => {
      const { mail, arrived } = await open();
      await Promise.all(
        ['一', '二', '三'].map((text) => mail.send({ to: 'kiki@city.example.jp', subject: text, text })),
      );
      const texts = (await arrived('kiki@city.example.jp')).map(({ text }) => text);
      expect(texts.sort()).toEqual(['一', '三', '二']);
    });

    test('an address that takes no mail is answered with false', async () => {
      const { mail } = await open();
      expect(await mail.send({ to: 'no address', subject: '件名', text: '本文' })).toBe(false);
    });
  });
}
