import type { HostWords } from './host-words.ts';
import { elementById } from './page-elements.ts';

/** Tells something that has to be read before one goes on; resolves when it was. */
export function createMessage(words: HostWords): (text: string) => Promise<void> {
  const dialog = elementById('message', HTMLDialogElement);
  elementById('message-ok', HTMLButtonElement).textContent = words.ok;
  return (text) => {
    elementById('message-text', HTMLElement).textContent = text;
    if (!dialog.open) dialog.showModal();
    return new Promise((resolve) => dialog.addEventListener('close', () => resolve(), { once: true }));
  };
}
