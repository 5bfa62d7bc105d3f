import type { FieldOptions } from '#addin/state/sheet/field-options.ts';
import { pickedOptions, textOfPicked } from '#addin/state/sheet/picked-options.ts';
import type { FieldInput } from './field-input.ts';
import type { Picking } from './picking.ts';

/** What is picked, and how to pick: the cell is written at once and holds the options exactly. */
export function usePicking(
  { department, sheet, view, describedBy }: FieldInput,
  options: FieldOptions,
): Picking & { isForeign: boolean } {
  const { picked, isForeign } = pickedOptions(options, view.text);
  const write = (next: readonly string[]) => {
    department.type(sheet.key, view.field.id, textOfPicked(options, next), false);
    void department.flush(view.ref);
  };
  const isMark = (one: string) => options.additions.some(({ text }) => text === one);
  return {
    options,
    picked,
    isForeign,
    label: view.label,
    describedBy,
    pickOne: (text) => write(text === '' ? [] : [text, ...picked.filter(isMark)]),
    toggle: (text, isPicked) => write(isPicked ? [...picked, text] : picked.filter((one) => one !== text)),
  };
}
