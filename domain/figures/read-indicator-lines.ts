import { foldWidth } from '../dates/fold-width.ts';
import { blockOf } from './indicator-block.ts';
import { type FoldedLine, indicatorHeading } from './indicator-heading.ts';
import type { IndicatorLine } from './indicator-line.ts';
import { plainLabel, readLineValues } from './stated-values.ts';

const anyWord = /指標|目標|予定|計画/;
const cumulative = /累計|累積|延べ|のべ|通算/;
const longestName = 40;
/** A real text has far fewer; each may be read with those below it. */
const mostLines = 200;

/**
 * The indicators that a department writes into its text, with what was planned and what was reached: under a heading
 * 指標 in its many spellings, or in lines that state both. Prose is not read.
 */
export function readIndicatorLines(text: string): IndicatorLine[] {
  if (!anyWord.test(text)) return [];
  const lines = linesOf(text);
  const found: IndicatorLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const read = readHeaded(lines, index) ?? readAlone(lines, index);
    if (read) found.push(read.line);
    index = read?.next ?? index + 1;
  }
  return found;
}

interface Read {
  line: IndicatorLine;
  next: number;
}

function linesOf(text: string): FoldedLine[] {
  let start = 0;
  return foldWidth(text)
    .split('\n', mostLines)
    .map((line) => {
      const one = { text: line, start };
      start += line.length + 1;
      return one;
    });
}

function readHeaded(lines: readonly FoldedLine[], index: number): Read | undefined {
  const line = lines[index];
  const head = line && indicatorHeading(line);
  if (!line || head === undefined) return undefined;
  const rest = { ...line, text: ' '.repeat(head.length) + line.text.slice(head.length) };
  const below = lines[index + 1];
  // The name stands on the line below the heading.
  const isBelow = rest.text.trim() === '' && below !== undefined;
  const first = isBelow ? below : rest;
  const block = blockOf(first, lines, isBelow ? index + 2 : index + 1);
  if (block.parts.length === 0) return undefined;
  const name = nameOf(first);
  return { line: asLine({ ...block, name, start: line.start, head: line.text }), next: block.next };
}

/** Without a heading: only where the same thing has what was planned and what was reached. */
function readAlone(lines: readonly FoldedLine[], index: number): Read | undefined {
  const line = lines[index];
  if (!line || !/目標|予定|計画/.test(line.text)) return undefined;
  const block = blockOf(line, lines, index + 1);
  if (!block.parts.some(({ target, actual }) => target && actual)) return undefined;
  const { lead, start } = readLineValues(line.text);
  const name = lead === '' ? nameAbove(lines[index - 1]) : lead;
  return { line: asLine({ ...block, name, start: line.start + start, head: name }), next: block.next };
}

/** All of a line without values, or what stands before them. */
function nameOf({ text }: FoldedLine): string {
  const { lead, values, word } = readLineValues(text);
  return values.length > 0 || word ? lead : plainLabel(text);
}

function nameAbove(line: FoldedLine | undefined): string {
  const text = line?.text.trim() ?? '';
  return text.length > longestName || /^【|。/.test(text) ? '' : plainLabel(text);
}

interface Found extends Pick<IndicatorLine, 'parts' | 'start' | 'end'> {
  name: string;
  /** Where it may say that it counts on from year to year. */
  head: string;
}

function asLine({ name, start, end, parts, head }: Found): IndicatorLine {
  const isCumulative = cumulative.test(head);
  return { start, end, isCumulative, parts, ...(name === '' ? {} : { name }) };
}
