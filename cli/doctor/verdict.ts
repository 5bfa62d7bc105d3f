/** What one step of an examination came to, and in words what was seen and what to do. */
export interface Verdict {
  /** `doubtful`: all works still. `unknown`: it could not be looked at, because something before it is not well or nobody is signed in. */
  state: 'well' | 'doubtful' | 'wrong' | 'unknown';
  message: string;
}

export const well = (message: string): Verdict => ({ state: 'well', message });
export const doubtful = (message: string): Verdict => ({ state: 'doubtful', message });
export const wrong = (message: string): Verdict => ({ state: 'wrong', message });
export const unknown = (message: string): Verdict => ({ state: 'unknown', message });

/** Of every step that asks the API, where it does not answer. */
export const withoutApi = unknown('APIが答えないため、調べていません。');
