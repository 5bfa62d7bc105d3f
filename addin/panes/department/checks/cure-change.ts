import { differingPart } from '../differing-part.ts';

/** What a cure changes, to be read before it is pressed. */
export type CureChange =
  | { kind: 'replace'; before: string; after: string }
  | { kind: 'remove'; before: string }
  /** Too long for a button, or nothing but spaces: the place with what stands around it. */
  | { kind: 'inPlace'; before: Piece; after: Piece };

export interface Piece {
  lead: string;
  changed: string;
  rest: string;
}

interface Cured {
  start: number;
  end: number;
  replacement: string;
}

const longestOnButton = 22;
const around = 8;

export function cureChange(text: string, { start, end, replacement }: Cured): CureChange {
  const before = text.slice(start, end);
  if (!isPlain(before) || before.length + replacement.length > longestOnButton)
    return inPlace(text, { start, end, replacement });
  if (replacement === '') return { kind: 'remove', before };
  return isPlain(replacement)
    ? { kind: 'replace', before, after: replacement }
    : inPlace(text, { start, end, replacement });
}

/** Can be read between quotation marks: on one line, not blank, no space at either end. */
function isPlain(text: string): boolean {
  return text !== '' && text.trim() === text && !/[\n\r\t]/.test(text);
}

function inPlace(text: string, { start, end, replacement }: Cured): CureChange {
  const cured = text.slice(0, start) + replacement + text.slice(end);
  return {
    kind: 'inPlace',
    before: piece(text, differingPart(text, cured)),
    after: piece(cured, differingPart(cured, text)),
  };
}

function piece(text: string, { start, end }: { start: number; end: number }): Piece {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  return {
    lead: `${from > 0 ? '…' : ''}${whole(text.slice(from, start))}`,
    changed: text.slice(start, end),
    rest: `${whole(text.slice(end, to))}${to < text.length ? '…' : ''}`,
  };
}

/** Without half a character at an end. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
