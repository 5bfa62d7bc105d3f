/** A small menu at a point; closes on choice, Escape, and when it loses the focus. */
export function openMenu(
  host: HTMLElement,
  place: { x: number; y: number },
  { label, items }: { label: string; items: { text: string; choose: () => void }[] },
): void {
  const menu = document.createElement('div');
  menu.className = 'grid-menu';
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', label);
  menu.style.left = `${place.x}px`;
  menu.style.top = `${place.y}px`;
  // Taking out the element that has the focus sends one more `focusout` on the way.
  let isClosed = false;
  const close = () => {
    if (isClosed) return;
    isClosed = true;
    menu.remove();
  };
  const buttons = items.map(({ text, choose }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('role', 'menuitem');
    button.textContent = text;
    button.addEventListener('click', () => {
      close();
      choose();
    });
    return button;
  });
  menu.append(...buttons);
  menu.addEventListener('keydown', (event) => {
    const focused = document.activeElement;
    const at = focused instanceof HTMLButtonElement ? buttons.indexOf(focused) : -1;
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') buttons[(at + 1) % buttons.length]?.focus();
    else if (event.key === 'ArrowUp') buttons[(at + buttons.length - 1) % buttons.length]?.focus();
    else return;
    event.preventDefault();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) close();
  });
  host.append(menu);
  const { right, bottom } = menu.getBoundingClientRect();
  if (right > innerWidth) menu.style.left = `${place.x - (right - innerWidth) - 4}px`;
  if (bottom > innerHeight) menu.style.top = `${place.y - (bottom - innerHeight) - 4}px`;
  buttons[0]?.focus();
}
