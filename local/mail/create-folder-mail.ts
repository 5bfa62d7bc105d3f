import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mailPattern } from '#domain/text/mail-pattern.ts';
import type { Mail } from '#functions/ports/mail.ts';

/** One machine's mail: nothing leaves it, each mail is a text file that whoever tries Tenken can read. */
export function createFolderMail(folder: string): Mail {
  let count = 0;
  return {
    async send({ to, subject, text }) {
      if (!mailPattern.test(to)) return false;
      count += 1;
      mkdirSync(folder, { recursive: true });
      const name = `${String(count).padStart(4, '0')}.txt`;
      writeFileSync(path.join(folder, name), `To: ${to}\nSubject: ${subject}\n\n${text}\n`);
      return true;
    },
  };
}
