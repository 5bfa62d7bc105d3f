import type { WorkbookData } from '../model/workbook-data.ts';
import { elementById } from './page-elements.ts';

/** A button for each visible worksheet; hidden ones stay hidden, as in Excel. */
export function showTabs(workbook: WorkbookData, activate: (id: string) => void): void {
  const buttons = workbook.worksheets
    .filter(({ visibility }) => visibility === 'Visible')
    .map(({ id, name }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = name;
      if (id === workbook.activeWorksheetId) button.setAttribute('aria-current', 'true');
      button.addEventListener('click', () => activate(id));
      return button;
    });
  const tabs = elementById('tabs', HTMLElement);
  const hadFocus = tabs.contains(document.activeElement);
  tabs.replaceChildren(...buttons);
  if (hadFocus) tabs.querySelector<HTMLElement>('[aria-current]')?.focus();
}
