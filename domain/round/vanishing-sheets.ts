import { entryFields } from '../plan/entry-fields.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { SheetHead } from '../sheet/sheet-head.ts';
import { sheetKeys, sheetKeyText } from '../sheet/sheet-key.ts';

/**
 * Whether something of a stored sheet would have no place in another definition of its round: the sheet itself, because
 * its project is not asked of its department any more, or a text, because its field is gone. Fields of another moment of
 * the year keep their place; a blank text needs none.
 */
export function isVanishingIn(plan: PlanDefinition): (head: SheetHead) => boolean {
  const keys = new Set(sheetKeys(plan).map(sheetKeyText));
  const { form, fiscalYear } = plan;
  const fields = new Set<string>(entryFields({ form, fiscalYear }).map(({ id }) => id));
  return (head) =>
    !keys.has(sheetKeyText(head)) ||
    Object.entries(head.entries).some(([field, text]) => text.trim() !== '' && !fields.has(field));
}
