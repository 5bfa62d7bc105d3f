/** What one step of an examination came to, and in words what was seen and what to do. */
export interface Verdict {
  /** `unknown`: it could not be looked at, because something before it is not well or nobody is signed in. */
  state: 'well' | 'wrong' | 'unknown';
  message: string;
}

export const well = (message: string): Verdict => ({ state: 'well', message });
export const wrong = (message: string): Verdict => ({ state: 'wrong', message });
export const unknown = (message: string): Verdict => ({ state: 'unknown', message });
