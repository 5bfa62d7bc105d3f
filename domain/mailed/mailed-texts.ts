import { overlap } from '../grid/overlap.ts';
import type { EntryField } from '../plan/entry-fields.ts';
import type { Entries } from '../sheet/entries.ts';
import type { SheetKey } from '../sheet/sheet-key.ts';
import type { MailedForm } from './place-mailed.ts';

/** What stands in a field of a mailed form. */
export interface MailedText {
  field: EntryField;
  /** Absent where the form has no such field: nothing is known of its text then, not even that it is blank. */
  text?: string;
  /** The cell computes it; the text is as it was when the file was saved. */
  isFormula: boolean;
  /** The year that its label names, where it names one. */
  labelYear?: number;
}

/** The texts of the sheet's fields. Cells that the file itself names win over what was found by labels. */
export function mailedTexts(
  { file, form }: MailedForm,
  key: SheetKey,
  fields: readonly EntryField[],
): MailedText[] {
  return fields.map((field): MailedText => {
    const found = form.fields.find((one) => one.field === field.id);
    const bound = file.file.bound.find(
      ({ binding }) =>
        binding.project === key.project &&
        binding.department === key.department &&
        binding.field === field.id,
    );
    const isSame = found && bound && form.worksheet === bound.worksheet && overlap(found.area, bound.area);
    if (bound && !isSame) return { field, text: bound.text, isFormula: bound.isFormula };
    if (!found) return { field, isFormula: false };
    const year = found.label.year;
    return {
      field,
      text: found.text,
      isFormula: found.formula !== undefined,
      ...(year === undefined ? {} : { labelYear: year }),
    };
  });
}

/** What is pushed: the file's texts; where the form has no such field, what is stored stays. */
export function entriesToPush(texts: readonly MailedText[], stored: Entries | undefined): Entries {
  const entries: Entries = {};
  for (const { field, text } of texts) {
    const next = text ?? stored?.[field.id] ?? '';
    if (next !== '') entries[field.id] = next;
  }
  return entries;
}
