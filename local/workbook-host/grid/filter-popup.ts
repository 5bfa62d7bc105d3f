import type { GridWords } from './grid-words.ts';

export interface FilterChoice {
  title: string;
  values: string[];
  chosen: Set<string>;
  sort: (ascending: boolean) => void;
  /** Nothing: every value is shown, the filter goes. */
  filter: (values: string[] | undefined) => void;
}

/** Sort and value filter of one column of a table. */
export function openFilterPopup(
  host: HTMLElement,
  button: HTMLElement,
  choice: FilterChoice,
  words: GridWords,
): void {
  const popup = document.createElement('div');
  popup.className = 'filter-popup';
  popup.setAttribute('role', 'dialog');
  popup.setAttribute('aria-label', choice.title);
  // Taking out the element that has the focus sends one more `focusout` on the way.
  let isClosed = false;
  const close = () => {
    if (isClosed) return;
    isClosed = true;
    popup.remove();
  };
  const action = (text: string, run: () => void) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = text;
    element.addEventListener('click', () => {
      close();
      run();
    });
    return element;
  };
  const boxes = choice.values.map((value) =>
    checkbox(value === '' ? words.blankValue : value, choice.chosen.has(value)),
  );
  const all = checkbox(words.allValues, choice.chosen.size === choice.values.length);
  all.input.addEventListener('change', () => {
    for (const { input } of boxes) input.checked = all.input.checked;
  });
  const list = document.createElement('div');
  list.className = 'filter-values';
  list.append(all.label, ...boxes.map(({ label }) => label));
  const apply = action(words.apply, () => {
    const values = choice.values.filter((_, index) => boxes[index]?.input.checked);
    choice.filter(values.length === choice.values.length || values.length === 0 ? undefined : values);
  });
  const buttons = document.createElement('div');
  buttons.className = 'filter-actions';
  buttons.append(
    apply,
    action(words.cancel, () => {}),
  );
  popup.append(
    action(words.sortAscending, () => choice.sort(true)),
    action(words.sortDescending, () => choice.sort(false)),
    list,
    buttons,
  );
  popup.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
    button.focus();
  });
  popup.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && popup.contains(relatedTarget))) close();
  });
  popup.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
  });
  const { left, bottom } = button.getBoundingClientRect();
  popup.style.left = `${Math.max(4, Math.min(left - 200, innerWidth - 270))}px`;
  popup.style.top = `${Math.min(bottom + 2, innerHeight - 340)}px`;
  host.append(popup);
  popup.querySelector('button')?.focus();
}

function checkbox(text: string, isChecked: boolean): { label: HTMLLabelElement; input: HTMLInputElement } {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.checked = isChecked;
  const caption = document.createElement('span');
  caption.textContent = text;
  label.append(input, caption);
  return { label, input };
}
