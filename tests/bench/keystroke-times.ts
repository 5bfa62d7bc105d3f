/**
 * The text is another one at each keystroke, so that nobody answers out of a store. A sample is the mean of several
 * keystrokes, since a browser's clock is coarse.
 */
export async function timeEach(
  text: string,
  check: (text: string) => unknown,
  { samples, keystrokes }: { samples: number; keystrokes: number },
): Promise<number[]> {
  const times: number[] = [];
  let typed = 0;
  for (let sample = 0; sample < samples; sample++) {
    const start = performance.now();
    for (let n = 0; n < keystrokes; n++) await check(`${text.slice(0, -2)}${10 + (typed++ % 90)}`);
    times.push((performance.now() - start) / keystrokes);
  }
  return times;
}
