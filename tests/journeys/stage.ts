import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type BrowserContextOptions, test as base, expect } from '@playwright/test';
import { cityExample } from '#local/example/city-example.ts';
import type { Example } from '#local/example/example.ts';
import { type StartedServer, startServer } from '#local/server/start-server.ts';
import { type Desk, openDesk } from './desk.ts';
import { watchContext } from './watch-context.ts';

interface Stage {
  /** The city, unless a journey says otherwise: `test.use({ example: planTrial(plan) })`. */
  example: Example;
  server: StartedServer;
  /** What the browser itself notes of answers that a journey provokes: `status of 412`. */
  expectNoise: (pattern: RegExp) => void;
  /** A person's browser: cookies and storage of its own. */
  newBrowser: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** Opens the example workbook of `owner` in a person's browser. */
  openBook: (owner: string, options?: BookOptions) => Promise<Desk>;
  /** Opens a file that lies on the person's own machine. */
  openFile: (bytes: Uint8Array, name: string, options?: BookOptions) => Promise<Desk>;
}

export interface BookOptions {
  context?: BrowserContext;
  /** More of the host page's query: `locale=en-US`. */
  query?: Record<string, string>;
}

/** Every journey has a server, an engine and browsers of its own, and fails on whatever nobody expected. */
export const test = base.extend<Stage & { noise: RegExp[] }>({
  example: [cityExample, { option: true }],
  noise: async ({ browserName: _ }, use) => use([]),
  expectNoise: async ({ noise }, use) => use((pattern) => void noise.push(pattern)),
  server: async ({ example }, use) => {
    const dataFolder = mkdtempSync(path.join(tmpdir(), 'tenken-journey-'));
    const server = await startServer({ dataFolder, example });
    await use(server);
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  },
  newBrowser: async ({ browser, server, noise }, use) => {
    const watched: { context: BrowserContext; problems: () => Promise<string[]> }[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext(options);
      watched.push({ context, problems: watchContext(context, server.origin) });
      return context;
    });
    const problems = (await Promise.all(watched.map((one) => one.problems()))).flat();
    await Promise.all(watched.map(({ context }) => context.close()));
    expect(problems.filter((problem) => !noise.some((pattern) => pattern.test(problem)))).toEqual([]);
  },
  openFile: async ({ newBrowser, server }, use) => {
    await use(async (bytes, name, options = {}) => {
      const context = options.context ?? (await newBrowser());
      const desk = await openDesk(context, server.origin, options.query);
      await desk.openBytes(bytes, name);
      return desk;
    });
  },
  openBook: async ({ newBrowser, server, example }, use) => {
    await use(async (owner, options = {}) => {
      const book = example.books.find((one) => one.owner === owner);
      if (!book) throw new Error(`The example has no workbook of ${owner}`);
      const context = options.context ?? (await newBrowser());
      return openDesk(context, server.origin, {
        file: `/books/${encodeURIComponent(book.fileName)}`,
        ...options.query,
      });
    });
  },
});

export { expect };
