import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '#local/browser/find-browser.ts';
import { windowArguments } from '#local/browser/open-window.ts';
import { ensureCertificate } from '#local/certificate/ensure-certificate.ts';
import { exampleBooks } from '#local/example/example-books.ts';
import { browserArguments } from './browser-arguments.ts';
import { expect, test } from './stage.ts';

test('from the first page to a workbook with its pane', async ({ server, newBrowser }) => {
  const context = await newBrowser();
  const page = await context.newPage();
  await page.goto(server.origin);
  for (const width of [1366, 450, 320]) {
    await page.setViewportSize({ width, height: 768 });
    expect(await widthOf(page)).toBe(width);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  for (const { owner } of exampleBooks)
    await expect(page.getByRole('heading', { name: owner, exact: true })).toBeVisible();
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: /人権・広聴相談課のブック/ }).click();
  const book = await opened;
  await expect(book.locator('#file-name')).toHaveText('取組状況点検シート_人権・広聴相談課.xlsx');
  const pane = book.frameLocator('#pane iframe');
  await expect(pane.getByRole('button', { name: 'サインイン' })).toBeVisible();
});

test('a file of one’s own is opened without any workbook before it', async ({ server, newBrowser }) => {
  const context = await newBrowser();
  const page = await context.newPage();
  await page.goto(server.origin);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: /お手元のファイル/ }).click();
  await expect((await opened).locator('#empty')).toBeVisible();
});

test('the window of npm start shows no certificate warning', async ({ server }) => {
  const profile = mkdtempSync(path.join(tmpdir(), 'tenken-window-'));
  const { spki } = await ensureCertificate();
  const executablePath = findBrowser()?.path;
  const openWith = async (args: string[]) => {
    const context = await chromium.launchPersistentContext(profile, {
      args: [...browserArguments, ...args],
      ignoreHTTPSErrors: false,
      ...(executablePath ? { executablePath } : {}),
    });
    const page = await context.newPage();
    const answer = await page.goto(server.origin).then(
      (response) => response?.status(),
      (fault: Error) => fault.message,
    );
    await context.close();
    return answer;
  };
  // Playwright names the profile itself, and opens the address by itself.
  const args = windowArguments({ address: '', profile, spki }).filter(
    (one) => one && !one.includes('user-data'),
  );
  expect(await openWith(args)).toBe(200);
  expect(await openWith([])).toContain('ERR_CERT_AUTHORITY_INVALID');
  rmSync(profile, { recursive: true, force: true });
});

async function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
