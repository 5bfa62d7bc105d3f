import { setTimeout as wait } from 'node:timers/promises';
import { openBrowser } from './sign-in/open-browser.ts';

/** What a command finds around it; a test gives its own. */
export interface Shell {
  environment: NodeJS.ProcessEnv;
  /** Somebody sits before it, who can sign in and likes to see that something happens. */
  isTerminal: boolean;
  /** Opens an address in the person's browser; false where there is none. */
  openBrowser(address: string): boolean;
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds. */
  pause(time: number): Promise<void>;
  /** 0 to 1. */
  chance(): number;
}

export function thisShell(): Shell {
  return {
    environment: process.env,
    isTerminal: process.stderr.isTTY === true,
    openBrowser: (address) => openBrowser(address),
    now: Date.now,
    pause: async (time) => {
      await wait(time);
    },
    chance: Math.random,
  };
}
