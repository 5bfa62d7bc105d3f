import { bareId } from '../lookup.ts';
import type { CellFault } from '../workbook-problem.ts';
import type { CellCodec, CellContext } from './cell-codec.ts';
import { joinTexts, quoteText, splitTexts, type UnquotedText } from './quoted-text.ts';
import { seenText } from './seen-text.ts';

interface Target {
  to: string;
  of: string;
  mayBeElsewhere?: true;
}

export function referenceCells(target: Target): CellCodec {
  return {
    write: (id, context) => quoteText(context.lookup.nameOf(listPlace(target, context), String(id))),
    read(cell, context) {
      const seen = seenText(cell);
      return 'fault' in seen ? seen : resolve(seen, target, context);
    },
  };
}

export function referencesCells(target: Target): CellCodec {
  return {
    write(ids, context) {
      const place = listPlace(target, context);
      const names = Array.isArray(ids) ? ids.map((id) => context.lookup.nameOf(place, String(id))) : [];
      return joinTexts(names, 'commas') || null;
    },
    read(cell, context) {
      const seen = seenText(cell);
      if ('fault' in seen) return seen;
      // A name may have the separator in it, and somebody may have typed just this one.
      const whole = context.lookup.find(listPlace(target, context), seen.text);
      if (typeof whole === 'object') return { value: [whole.id] };
      const text = typeof cell.value === 'string' ? cell.value : seen.text;
      const found = splitTexts(text, 'commas').map((item) => resolve(item, target, context));
      const fault = found.find((one) => 'fault' in one);
      return fault ?? { value: found.flatMap((one) => ('value' in one ? [one.value] : [])) };
    },
  };
}

function listPlace({ to }: Target, { owners }: CellContext): string {
  return to.startsWith('^') ? (owners[0]?.place ?? '') + to.slice(1) : to;
}

function resolve(
  { text }: UnquotedText,
  target: Target,
  context: CellContext,
): { value: string } | { fault: CellFault } {
  const place = listPlace(target, context);
  const found = context.lookup.find(place, text);
  if (found === 'ambiguous') return { fault: { code: 'referenceAmbiguous', text, of: target.of } };
  if (found) return { value: found.id };
  const bare = bareId(text);
  if (target.mayBeElsewhere && /^[a-z][a-zA-Z0-9]*$/.test(bare)) return { value: bare };
  const nearest = context.lookup.nearestTo(place, text);
  return {
    fault: {
      code: 'referenceUnknown',
      text,
      of: target.of,
      ...(nearest === undefined ? {} : { nearest }),
    },
  };
}
