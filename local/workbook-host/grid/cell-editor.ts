import type { Direction } from './move-selection.ts';

export interface CellEditorPort {
  /** False where the active cell must not be changed; the user has then been told. */
  mayEdit: () => boolean;
  currentText: () => string;
  commit: (text: string) => void;
  move: (direction: Direction) => void;
  /** Any key while nothing is being edited; true if it was used. */
  readyKey: (event: KeyboardEvent) => boolean;
  /** The text while it is being edited; nothing when editing has ended. */
  editing: (text: string | undefined) => void;
}

export interface CellEditor {
  element: HTMLTextAreaElement;
  isEditing: () => boolean;
  begin: (text?: string) => void;
  commit: () => void;
  cancel: () => void;
  focus: () => void;
  /** Locks the field while the active cell is protected, so that an input method has nothing to compose into. */
  setLocked: (isLocked: boolean) => void;
}

type Mode = 'ready' | 'typing' | 'editing';

/**
 * One text area lies over the active cell and always has the focus: what is typed, by keyboard or by an input
 * method, begins in it. Nothing is committed while characters are being composed.
 */
export function createCellEditor(port: CellEditorPort): CellEditor {
  const element = document.createElement('textarea');
  element.className = 'cell-editor';
  element.rows = 1;
  element.spellcheck = false;
  element.autocomplete = 'off';
  let mode: Mode = 'ready';
  let isComposing = false;

  const setMode = (next: Mode) => {
    mode = next;
    element.classList.toggle('open', mode !== 'ready');
    if (mode === 'ready') element.value = '';
    port.editing(mode === 'ready' ? undefined : element.value);
    fitHeight(element);
  };
  const begin = (text?: string) => {
    if (!port.mayEdit()) return;
    element.value = text ?? port.currentText();
    element.setSelectionRange(element.value.length, element.value.length);
    setMode(text === undefined ? 'editing' : 'typing');
    element.focus({ preventScroll: true });
  };
  const commit = () => {
    if (mode === 'ready') return;
    const text = element.value;
    isComposing = false;
    setMode('ready');
    port.commit(text);
  };
  const cancel = () => {
    if (mode !== 'ready') setMode('ready');
  };
  const start = () => {
    if (mode === 'ready') setMode('typing');
  };

  element.addEventListener('compositionstart', () => {
    isComposing = true;
    start();
  });
  element.addEventListener('compositionend', () => {
    isComposing = false;
  });
  element.addEventListener('input', () => {
    start();
    port.editing(element.value);
    fitHeight(element);
  });
  element.addEventListener('keydown', (event) => {
    // 229 is what a key is called that the input method has taken, also just after composing has ended.
    if (isComposing || event.isComposing || event.keyCode === 229) return;
    const used = mode === 'ready' ? readyKey(event) : editingKey(event);
    if (used) event.preventDefault();
  });
  element.addEventListener('blur', () => commit());

  const readyKey = (event: KeyboardEvent): boolean => {
    if (port.readyKey(event)) return true;
    if (event.key === 'F2') {
      begin();
      return true;
    }
    if (event.key === 'Backspace') {
      begin('');
      return true;
    }
    const isText = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    return isText && !port.mayEdit();
  };
  const editingKey = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape') {
      cancel();
      return true;
    }
    if (event.key === 'Enter' && event.altKey) {
      insert(element, '\n');
      port.editing(element.value);
      fitHeight(element);
      return true;
    }
    const direction = leavingDirection(event, mode);
    if (!direction) return false;
    commit();
    port.move(direction);
    return true;
  };

  return {
    element,
    isEditing: () => mode !== 'ready',
    begin,
    commit,
    cancel,
    focus: () => element.focus({ preventScroll: true }),
    setLocked: (isLocked) => {
      element.readOnly = isLocked;
    },
  };
}

const arrows: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Arrows leave a cell that is typed anew; in one that is being mended they move the caret. */
function leavingDirection(event: KeyboardEvent, mode: Mode): Direction | undefined {
  if (event.key === 'Enter') return event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  return mode === 'typing' ? arrows[event.key] : undefined;
}

function insert(element: HTMLTextAreaElement, text: string): void {
  element.setRangeText(text, element.selectionStart, element.selectionEnd, 'end');
}

function fitHeight(element: HTMLTextAreaElement): void {
  element.style.height = '';
  if (!element.classList.contains('open')) return;
  element.style.height = `${Math.min(Math.max(element.scrollHeight + 4, element.offsetHeight), 420)}px`;
}
