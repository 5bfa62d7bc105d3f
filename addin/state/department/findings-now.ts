import type { FieldId } from '#domain/plan/plan-definition.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { CheckedSheet } from './checked-sheet.ts';

/**
 * What was noticed, where its words stand in the texts as they are now. Until the rules have read a changed text again,
 * what they said of words that are still there stays, and what they said of words that changed does not.
 */
export function findingsNow(
  { inFields, texts, across, question }: CheckedSheet,
  now: Entries,
  order: readonly FieldId[],
): Finding[] {
  const found = [...moved(inFields, texts, now), ...moved(across, question.entries, now)];
  const places = new Map(order.map((field, index) => [field, index]));
  const placeOf = ({ field }: Finding) => places.get(field) ?? order.length;
  return found.sort((a, b) => placeOf(a) - placeOf(b) || a.start - b.start);
}

function moved(findings: readonly Finding[], seen: Entries, now: Entries): Finding[] {
  const changes = new Map<FieldId, Change | undefined>();
  return findings.flatMap((finding) => {
    const { field } = finding;
    if (!changes.has(field)) changes.set(field, findChange(seen[field] ?? '', now[field] ?? ''));
    const change = changes.get(field);
    return change ? (movedBy(change, finding) ?? []) : finding;
  });
}

/** The one piece of a text that is not as it was. */
interface Change {
  /** Up to here nothing changed. */
  start: number;
  /** From here on nothing changed, in the text as it was. */
  end: number;
  /** By how much what stands behind has moved. */
  shift: number;
  /** True where a blank field was filled or a filled one blanked. */
  isWhole: boolean;
}

function findChange(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    start,
    end: before.length - tail,
    shift: after.length - before.length,
    isWhole: before === '' || after === '',
  };
}

/** Nothing where the words themselves changed. What is said of a whole field stays until it is read again. */
function movedBy({ start, end, shift, isWhole }: Change, finding: Finding): Finding | undefined {
  if (finding.end === 0) return isWhole ? undefined : finding;
  if (finding.end <= start) return finding;
  if (finding.start < end) return undefined;
  return { ...finding, start: finding.start + shift, end: finding.end + shift };
}
