import { editDistance } from '../rules/edit-distance.ts';
import { compactText } from '../text/compact-text.ts';

/** The text that a misspelt one is most like, if it is like any: at most a third of it is wrong. */
export function nearestText(texts: readonly string[], text: string): string | undefined {
  const wanted = compactText(text);
  const most = Math.max(1, Math.floor(wanted.length / 3));
  let best: { text: string; distance: number } | undefined;
  for (const one of texts) {
    const look = compactText(one);
    if (Math.abs(look.length - wanted.length) > most || wanted.length > 100) continue;
    const distance = editDistance(wanted, look);
    if (distance <= most && distance < (best?.distance ?? most + 1)) best = { text: one, distance };
  }
  return best?.text;
}
