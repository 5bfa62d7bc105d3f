import type { FieldView } from '#addin/state/department/field-view.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Mark } from './mark.ts';
import { seenPlace } from './seen-place.ts';

/** What is marked in a field's text; a finding about the field as a whole marks nothing. */
export function marksOf({ findings, text }: Pick<FieldView, 'findings' | 'text'>, caret?: number): Mark[] {
  return findings
    .filter(({ start, end }) => start < end)
    .map((finding) => ({
      ...seenPlace(finding, text),
      look: finding.answer ? 'answered' : finding.severity,
      isActive: isAtCaret(finding, caret),
    }));
}

/** True where the caret stands in the words of the finding or at one of their ends. */
export function isAtCaret(
  { start, end }: Pick<Finding, 'start' | 'end'>,
  caret: number | undefined,
): boolean {
  return caret !== undefined && start < end && start <= caret && caret <= end;
}
