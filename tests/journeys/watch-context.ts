import type { BrowserContext, Page } from '@playwright/test';

/** Collects what must not happen: errors on any page, requests that leave the machine, calls the host does not know. */
export function watchContext(context: BrowserContext, origin: string): () => Promise<string[]> {
  const problems: string[] = [];
  const watchPage = (page: Page) =>
    page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  for (const page of context.pages()) watchPage(page);
  context.on('page', watchPage);
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('request', (request) => {
    const isLocal = request.url().startsWith(`${origin}/`) || /^(data|blob|about):/.test(request.url());
    if (!isLocal) problems.push(`left the machine: ${request.url()}`);
  });
  return async () => [
    ...problems,
    ...(await Promise.all(context.pages().map(unsupportedCalls)))
      .flat()
      .map((call) => `not supported: ${call}`),
  ];
}

async function unsupportedCalls(page: Page): Promise<string[]> {
  if (page.isClosed()) return [];
  return page.evaluate(() => window.workbookHost?.unsupported() ?? []);
}
