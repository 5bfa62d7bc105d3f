export interface HowFar {
  /** Lines. */
  done: number;
  total: number;
  /** Milliseconds since the first line was sent. */
  elapsed: number;
}

/** `12000／30001行まで進みました。残りは約20秒です。`; the rest is taken to go as fast as what is done. */
export function sayHowFar({ done, total, elapsed }: HowFar): string {
  const said = `${done}／${total}行まで進みました。`;
  if (done === 0 || done >= total) return said;
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000);
  return `${said}残りは約${seconds < 100 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分`}です。`;
}
