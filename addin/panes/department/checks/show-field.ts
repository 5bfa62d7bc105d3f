import type { Finding } from '#domain/rules/finding.ts';

/** Goes to where the field is filled in; where it is typed, to the words that the finding is about. */
export function showField(ref: string, finding?: Pick<Finding, 'start' | 'end'>): void {
  const field = document.getElementById(`field-${ref}`);
  const box =
    field?.querySelector<HTMLInputElement>('input:checked') ??
    field?.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement>(
      'textarea, input, select, button',
    );
  box?.focus();
  if (box instanceof HTMLTextAreaElement && finding) box.setSelectionRange(finding.start, finding.end);
  (box ?? field)?.scrollIntoView({ block: 'center' });
}
