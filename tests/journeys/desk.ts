import { type BrowserContext, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type {} from '#local/workbook-host/page/host-page.ts';

/** A workbook on the host's page with the pane beside it. */
export interface Desk {
  page: Page;
  pane: FrameLocator;
  /** The cell at an address of the worksheet that is shown. */
  cell: (address: string) => Locator;
  /** Types into a cell as a person does, and leaves it with Enter. */
  typeIntoCell: (address: string, text: string) => Promise<void>;
  /** Goes to a cell through the name box. */
  goTo: (address: string) => Promise<void>;
  showWorksheet: (name: string) => Promise<void>;
  /** Signs in in the window that opens, by the name of an example person. */
  signIn: (name: string, button?: string) => Promise<void>;
  press: (name: string | RegExp) => Promise<void>;
  /** The entry field of the form under this label, and the section around it. */
  entry: (label: string) => Locator;
  section: (label: string) => Locator;
  /** Presses 「セルを表示」 under the label; gives the address that Excel then shows. */
  jumpTo: (label: string) => Promise<string>;
  /** Opens a file through the page's own button. */
  openBytes: (bytes: Uint8Array, name: string) => Promise<void>;
  /** The file as it would be downloaded. */
  saveBytes: () => Promise<Uint8Array>;
}

export async function openDesk(
  context: BrowserContext,
  origin: string,
  query: Record<string, string> = {},
): Promise<Desk> {
  const page = await context.newPage();
  const search = new URLSearchParams({ addin: '/addin/taskpane.html', ...query });
  await page.goto(`${origin}/host/?${search}`);
  return deskOf(page);
}

export function deskOf(page: Page): Desk {
  const pane = page.frameLocator('#pane iframe');
  const cell = (address: string) => page.locator(`#cell-${address}`);
  const press = async (name: string | RegExp) => {
    await pane.getByRole('button', { name, exact: typeof name === 'string' }).click();
  };
  const entry = (label: string) => pane.getByRole('textbox', { name: label });
  const section = (label: string) => pane.locator('section', { has: entry(label) });
  const goTo = async (address: string) => {
    await page.locator('#name-box').fill(address);
    await page.locator('#name-box').press('Enter');
  };
  return {
    page,
    pane,
    cell,
    press,
    goTo,
    entry,
    section,
    jumpTo: async (label) => {
      await goTo('A1');
      await section(label).getByRole('button', { name: 'セルを表示' }).click();
      await expect(page.locator('#name-box')).not.toHaveValue('A1');
      const area = await page.locator('#name-box').inputValue();
      return area.split(':')[0] ?? area;
    },
    typeIntoCell: async (address, text) => {
      await goTo(address);
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
    },
    showWorksheet: async (name) => {
      await page.locator('#tabs').getByRole('button', { name, exact: true }).click();
    },
    signIn: async (name, button = 'サインイン') => {
      const opened = page.context().waitForEvent('page');
      await press(button);
      const popup = await opened;
      const closed = popup.waitForEvent('close');
      await popup.getByRole('button', { name }).click();
      await closed;
      await expect(pane.getByText(name, { exact: false })).toBeVisible();
    },
    openBytes: async (bytes, name) => {
      const buffer = Buffer.from(bytes);
      await page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    },
    saveBytes: async () => {
      const base64 = await page.evaluate(async () => {
        const bytes = await window.workbookHost.saveBytes();
        let text = '';
        for (const byte of bytes) text += String.fromCharCode(byte);
        return btoa(text);
      });
      return Uint8Array.from(Buffer.from(base64, 'base64'));
    },
  };
}
