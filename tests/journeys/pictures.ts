import path from 'node:path';
import type { Page } from '@playwright/test';

/** With TENKEN_PICTURES=yes a journey renews the pictures of the guides while it runs. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env.TENKEN_PICTURES !== 'yes') return;
  await page.screenshot({ path: path.join('docs', 'pictures', `${name}.png`), animations: 'disabled' });
}
