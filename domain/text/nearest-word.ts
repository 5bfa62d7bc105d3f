import { compactText } from './compact-text.ts';
import { editDistance } from './edit-distance.ts';

/** Longer ones are no slips of the fingers, and comparing them takes its time. */
const longest = 40;

/**
 * The word that was most likely meant: at most a third of its characters differ, of short ones only
 * their width or case; the first of several.
 */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  const goal = compactText(word);
  let nearest: { word: string; distance: number } | undefined;
  for (const other of words) {
    const most = Math.floor(Math.max(goal.length, other.length) / 3);
    if (Math.abs(other.length - word.length) > Math.max(most, 2)) continue;
    const distance = editDistance(goal, compactText(other));
    if (distance <= most && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY))
      nearest = { word: other, distance };
  }
  return nearest?.word;
}
