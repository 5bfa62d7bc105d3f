import { elementById } from './page-elements.ts';

/** What the add-in asked of Excel and this host does not know; hidden while there is nothing. */
export function showUnsupported(title: string, calls: string[]): void {
  const panel = elementById('unsupported', HTMLDetailsElement);
  panel.hidden = calls.length === 0;
  const summary = panel.querySelector('summary');
  if (summary) summary.textContent = `${title}（${calls.length}）`;
  const items = calls.map((call) => {
    const item = document.createElement('li');
    item.textContent = call;
    return item;
  });
  panel.querySelector('ul')?.replaceChildren(...items);
}
