import type { Finding } from '../../rules/finding.ts';
import type { FindingWords } from '../finding-words.ts';
import { shortQuote } from '../short-quote.ts';

/** What to do; where the cure is certain, what becomes of the words. */
export function sayCure(words: FindingWords, { rule, replacement }: Finding, quote: string): string {
  const { cure } = words[rule];
  if (replacement === undefined) return cure;
  const change =
    replacement === ''
      ? `「${shortQuote(quote)}」を消します。`
      : `「${shortQuote(quote)}」を「${shortQuote(replacement)}」に直します。`;
  return `${change}${cure}`;
}
