import type { FieldId } from '#domain/plan/plan-definition.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import type { Checking } from './checking.ts';
import { type Cure, cureText } from './cure-text.ts';
import type { DepartmentDesk } from './department-desk.ts';
import type { FieldView } from './field-view.ts';
import { findSame } from './find-same.ts';
import { fieldRef } from './placed-field.ts';
import { type SheetView, viewSheet } from './sheet-view.ts';
import type { Typing } from './typing.ts';

/** Certain cures by one press, through the same way into the cell as the keyboard. */
export interface Curing {
  /** Replaces exactly the words of the finding, and only while it still holds for the text as it stands. */
  applyCure(key: SheetKey, finding: Finding): void;
  /** Everything in the sheet that has a certain cure and no answer. */
  applyCures(key: SheetKey): void;
  /** Brings the typed text back, as long as the field holds the cured one; the last cure first. */
  undoCure(key: SheetKey, field: FieldId): void;
}

/** Nobody goes back farther. */
const mostSteps = 50;

export function createCuring({ store }: DepartmentDesk, typing: Typing, checking: Checking): Curing {
  const write = (key: SheetKey, field: FieldId, text: string) => {
    typing.type(key, field, text, false);
    checking.checkNow(key);
    // What cannot be written now stands in the pane and is written later.
    typing.flush(fieldRef(key, field)).catch(() => undefined);
  };
  const cure = (key: SheetKey, { ref, field, text }: FieldView, cures: readonly Cure[]) => {
    const after = cureText(text, cures);
    if (after === text) return;
    const steps = [...(store.get().cured[ref] ?? []), { before: text, after }].slice(-mostSteps);
    store.change((now) => ({ ...now, cured: { ...now.cured, [ref]: steps } }));
    write(key, field.id, after);
  };
  const curable = (key: SheetKey): FieldView[] => {
    const view = viewSheet(store.get(), key);
    return view ? view.fields.filter((one) => mayWrite(view, one)) : [];
  };

  return {
    applyCure(key, finding) {
      // What was noticed in an older text may not hold for this one.
      checking.checkNow(key);
      const view = curable(key).find(({ field }) => field.id === finding.field);
      const found = view && findSame(view.findings, finding);
      if (view && found && isCertain(found)) cure(key, view, [found]);
    },
    applyCures(key) {
      checking.checkNow(key);
      for (const view of curable(key)) {
        const open = view.findings.filter(({ answer }) => !answer);
        cure(key, view, open.filter(isCertain));
      }
    },
    undoCure(key, field) {
      const view = curable(key).find((one) => one.field.id === field);
      const steps = (view && store.get().cured[view.ref]) ?? [];
      const last = steps.at(-1);
      if (!view?.canUndoCure || !last) return;
      store.change((now) => ({ ...now, cured: { ...now.cured, [view.ref]: steps.slice(0, -1) } }));
      write(key, field, last.before);
    },
  };
}

/** Where nobody can type nothing is cured. */
function mayWrite({ locked }: SheetView, { placed }: FieldView): boolean {
  const isPlaced = placed?.place !== undefined && placed.place !== 'gone';
  return !locked && isPlaced && placed.formula === undefined;
}

function isCertain<F extends Finding>(finding: F): finding is F & Cure {
  return finding.replacement !== undefined;
}
