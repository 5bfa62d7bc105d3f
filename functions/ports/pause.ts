/** Waiting and chance for retries, given so that a test neither sleeps nor gambles. */
export interface Pause {
  /** From 0 to below 1. */
  random(): number;
  wait(milliseconds: number): Promise<void>;
}
