import type { WebAnswer } from './ask-web.ts';
import type { Told } from './trouble.ts';

export interface Retrying {
  pause(milliseconds: number): Promise<void>;
  chance(): number;
  /** Four where none is named. */
  tries?: number;
}

const mostTries = 4;
const shortest = 300;

/** Tries again where it is worth it, each time after about twice as long, at a random moment so that not all come at once. */
export async function withRetries<T>(
  ask: () => Promise<T>,
  isWorthIt: (answer: T) => boolean,
  { pause, chance, tries: most = mostTries }: Retrying,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask();
    if (tries === most || !isWorthIt(answer)) return answer;
    await pause(shortest * 2 ** (tries - 1) * (0.5 + chance()));
  }
}

/** Nobody answered, or too many asked at once. */
export function isWorthAnotherTry(answer: Told<WebAnswer>): boolean {
  if (answer.ok) return [429, 502, 503, 504].includes(answer.value.status);
  const { trouble } = answer;
  return trouble.code === 'tooSlow' || (trouble.code === 'unreachable' && isPassing(trouble.reason));
}

/** A name that there is not, and a port where nobody listens, are the same a second later. */
function isPassing(reason: string): boolean {
  return !['ENOTFOUND', 'ECONNREFUSED'].includes(reason);
}
