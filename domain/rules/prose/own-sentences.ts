import type { Sentence } from '../../text/read-sentences.ts';
import type { FieldContext } from '../rule.ts';

const othersWords = /(?:声|感想|意見|コメント|アンケート|回答|要望|質問|提言|発言)/;

/**
 * The closed sentences that the department says in its own words: no items of a list, and nothing in the lines under a
 * heading such as 【参加者の声】, up to an empty line or the next heading.
 */
export function ownSentences(context: Pick<FieldContext, 'text' | 'sentences'>): Sentence[] {
  const { text } = context;
  const own: Sentence[] = [];
  const lines = text.split('\n');
  const listed = new Set<number>();
  for (const { line, bullet } of context.sentences()) if (bullet !== undefined) listed.add(line);
  const quoted = quotedLines(lines);
  for (const sentence of context.sentences()) {
    if (sentence.isClosed && !listed.has(sentence.line) && !quoted.has(sentence.line)) own.push(sentence);
  }
  return own;
}

function quotedLines(lines: readonly string[]): Set<number> {
  const quoted = new Set<number>();
  let isQuoted = false;
  for (const [index, line] of lines.entries()) {
    const isHeading = line.trim() !== '' && !/[。！？]\s*$/.test(line) && line.length <= 40;
    if (line.trim() === '' || isHeading) isQuoted = isHeading && othersWords.test(line);
    else if (isQuoted) quoted.add(index);
  }
  return quoted;
}
