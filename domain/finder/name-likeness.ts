import { compactName } from './plan-names.ts';

/** How alike two project names are, by the pairs of characters that they share: 0 nothing, 1 the same. */
export function nameLikeness(a: string, b: string): number {
  const first = pairsOf(compactName(a));
  const second = pairsOf(compactName(b));
  if (first.size + second.size === 0) return compactName(a) === compactName(b) ? 1 : 0;
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / (first.size + second.size);
}

function pairsOf(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, index) => (characters[index] ?? '') + character));
}
