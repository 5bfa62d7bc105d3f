import type { FieldId } from '#domain/plan/plan-definition.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import type { DepartmentDesk } from './department-desk.ts';
import { fieldRef } from './placed-field.ts';
import { viewSheet } from './sheet-view.ts';
import type { Typing } from './typing.ts';

/** Last year's text as the beginning of this year's. */
export interface Copying {
  /** Writes it into the blank field; a field with a text is left alone. */
  copyLastYear(key: SheetKey, field: FieldId): Promise<void>;
  /** Makes the field blank again while it holds exactly what was copied. */
  undoCopy(key: SheetKey, field: FieldId): Promise<void>;
}

export function createCopying({ store }: DepartmentDesk, typing: Typing): Copying {
  const viewOf = (key: SheetKey, field: FieldId) =>
    viewSheet(store.get(), key)?.fields.find((view) => view.field.id === field);
  const write = async (key: SheetKey, field: FieldId, text: string, copied: string | undefined) => {
    const ref = fieldRef(key, field);
    store.change((now) => ({ ...now, copied: { ...now.copied, [ref]: copied } }));
    typing.type(key, field, text, false);
    await typing.flush(ref);
  };
  return {
    async copyLastYear(key, field) {
      const text = viewOf(key, field)?.offersCopy;
      if (text !== undefined) await write(key, field, text, text);
    },
    async undoCopy(key, field) {
      if (viewOf(key, field)?.isCopied) await write(key, field, '', undefined);
    },
  };
}
