import { areaReference, cellReference } from '../codec/cell-reference.ts';
import type { CellArea } from '../model/workbook-data.ts';
import { elementById } from './page-elements.ts';

export interface FormulaBar {
  show: (area: CellArea, text: string) => void;
  /** What is being typed into the cell itself; nothing when that has ended. */
  editing: (text: string | undefined) => void;
}

export interface FormulaBarPort {
  enter: (text: string) => void;
  mayEdit: () => boolean;
  goTo: (text: string) => void;
  leave: () => void;
}

/** Name box and formula bar. Enter goes into the cell, Alt+Enter breaks the line, Escape leaves it as it was. */
export function createFormulaBar(port: FormulaBarPort, signal: AbortSignal): FormulaBar {
  const name = elementById('name-box', HTMLInputElement);
  const formula = elementById('formula', HTMLTextAreaElement);
  formula.disabled = false;
  let shown = '';
  const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

  name.addEventListener(
    'keydown',
    (event) => {
      if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
      event.preventDefault();
      if (event.key === 'Enter') port.goTo(name.value.trim());
      port.leave();
    },
    { signal },
  );
  formula.addEventListener(
    'beforeinput',
    (event) => {
      if (formula.value === shown && !port.mayEdit()) event.preventDefault();
    },
    { signal },
  );
  formula.addEventListener(
    'keydown',
    (event) => {
      if (isComposing(event)) return;
      if (event.key === 'Enter' && event.altKey) {
        event.preventDefault();
        formula.setRangeText('\n', formula.selectionStart, formula.selectionEnd, 'end');
      } else if (event.key === 'Enter' || event.key === 'Escape') {
        event.preventDefault();
        if (event.key === 'Escape') formula.value = shown;
        port.leave();
      }
    },
    { signal },
  );
  formula.addEventListener(
    'blur',
    () => {
      if (formula.value === shown) return;
      shown = formula.value;
      port.enter(formula.value);
    },
    { signal },
  );
  return {
    show: (area, text) => {
      const isOne = area.rows === 1 && area.columns === 1;
      name.value = isOne ? areaReference(area) : cellReference(area.row, area.column);
      const isTyping = document.activeElement === formula && formula.value !== shown;
      if (isTyping) return;
      shown = text;
      formula.value = text;
    },
    editing: (text) => {
      formula.value = text ?? shown;
    },
  };
}
