import type { Mail } from '../ports/mail.ts';

/** Loads what sends with the first mail: most starts of the function send none. */
export function mailOnceNeeded(load: () => Promise<Mail>): Mail {
  let loading: Promise<Mail> | undefined;
  return {
    async send(mail) {
      loading ??= load();
      return (await loading).send(mail);
    },
  };
}
