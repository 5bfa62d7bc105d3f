import { defineConfig } from '@playwright/test';
import { findBrowser } from './local/browser/find-browser.ts';
import { browserArguments } from './tests/journeys/browser-arguments.ts';

const executablePath = findBrowser()?.path;

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.journey.ts',
  outputDir: '.tenken/test-results/journeys',
  // Each journey starts a server, an engine and a browser of its own; more than one at a time starves two cores.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // A shared machine can stall for seconds; what passes only the second time is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  globalSetup: './tests/journeys/build-once.ts',
  use: {
    ignoreHTTPSErrors: true,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1366, height: 768 },
    actionTimeout: 15_000,
    launchOptions: { args: browserArguments, ...(executablePath ? { executablePath } : {}) },
    screenshot: 'only-on-failure',
  },
});
