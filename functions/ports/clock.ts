/** The time, given so that a test can set it. */
export interface Clock {
  /** ISO instant with milliseconds, UTC: `2024-05-07T01:02:03.004Z`. Equal length, so that text order is time order. */
  now(): string;
}
