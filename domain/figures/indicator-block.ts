import { type FoldedLine, indicatorHeading } from './indicator-heading.ts';
import type { IndicatorLinePart } from './indicator-line.ts';

import { readLineValues, type StatedValue } from './stated-values.ts';

const mostLines = 12;
const longestLine = 300;
const remark = /^\s*(?:[(※*注]|$)/;

export interface IndicatorBlock {
  parts: IndicatorLinePart[];
  end: number;
  /** The line to go on with. */
  next: number;
}

/** The values on the first line and on those that go on with them. */
export function blockOf(first: FoldedLine, lines: readonly FoldedLine[], from: number): IndicatorBlock {
  const parts: DraftPart[] = [];
  const block: IndicatorBlock = { parts: [], end: first.start, next: from };
  if (isProse(first)) return block;
  const read = readLineValues(first.text);
  let word = read.word;
  if (!take(parts, read.values, first)) return block;
  block.end = first.start + read.end;
  for (let index = from; index < Math.min(lines.length, from + mostLines); index += 1) {
    const line = lines[index];
    if (!line || isProse(line) || indicatorHeading(line) !== undefined) break;
    const below = readLineValues(line.text, { word });
    const own = below.values.map((value) => (value.label === '' ? { ...value, label: below.lead } : value));
    const goesOn = own.length > 0 ? take(parts, own, line) : below.word !== word || remark.test(line.text);
    if (!goesOn || (line.text.trim() === '' && parts.length > 0)) break;
    word = below.word;
    block.next = index + 1;
    if (own.length > 0) block.end = line.start + below.end;
  }
  return { ...block, parts: parts.flatMap(asPart) };
}

function isProse({ text }: FoldedLine): boolean {
  return text.length > longestLine || text.includes('。') || /^\s*【[^】]*】\s*$/.test(text);
}

interface DraftPart extends IndicatorLinePart {
  isTwice?: true;
}

/** Puts the values to their parts; false where a line says again what lines before it have said. */
function take(parts: DraftPart[], values: readonly StatedValue[], { start }: FoldedLine): boolean {
  const before = parts.length;
  const known = parts.map((part) => ({ ...part }));
  for (const { role, label, figure } of values) {
    if (role === 'other') continue;
    const old = known.find((one) => (one.label ?? '') === label && one[role]);
    if (old && before > 0) return false;
    const placed = { ...figure, start: start + figure.start, end: start + figure.end };
    const part = parts.find((one) => (one.label ?? '') === label);
    if (!part) parts.push({ ...(label === '' ? {} : { label }), [role]: placed });
    else if (!part[role]) part[role] = placed;
    else if (part[role].year === figure.year) part.isTwice = true;
    // `R4実績：1社／R5実績：2社`: what is reported is the last.
    else if (role === 'actual' && (figure.year ?? 0) > (part.actual?.year ?? 0)) part.actual = placed;
  }
  return true;
}

/** Two values of one kind for one thing: it is not known which one is meant. */
function asPart({ isTwice, ...part }: DraftPart): IndicatorLinePart[] {
  return isTwice ? [] : [part];
}
