import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { findBrowser } from '#local/browser/find-browser.ts';
import { browserArguments } from '../journeys/browser-arguments.ts';
import { type BenchFigure, figure } from './bench-figure.ts';
import { median } from './median-time.ts';
import { textOfLength } from './round-texts.ts';
import { bundleTextlint, dictionaryFolder } from './textlint/bundle-textlint.ts';
import type { PresetName } from './textlint/create-linter.ts';

/** From a keystroke in the longest real field to findings, where it happens: in a browser. */
export async function keystrokeInChromium(plan: PlanDefinition): Promise<BenchFigure[]> {
  const browserPath = findBrowser()?.path;
  const browser = await chromium.launch({
    args: browserArguments,
    ...(browserPath ? { executablePath: browserPath } : {}),
  });
  try {
    const page = await openPage(await browser.newPage());
    const text = textOfLength(1100);
    const ours = await timesOf(page, 'tenken', [text, plan, longestField(plan)]);
    const figures: BenchFigure[] = [];
    for (const preset of ['ja-technical-writing', 'japanese'] satisfies PresetName[]) {
      const theirs = await timesOf(page, 'textlint', [text, preset]);
      const name = `a keystroke in 1,100 characters, in Chromium: every field rule / textlint with ${preset}`;
      figures.push(figure(name, 'ms', { ours: median(ours), theirs: median(theirs) }));
    }
    return figures;
  } finally {
    await browser.close();
  }
}

function longestField(plan: PlanDefinition): string {
  const [field] = plan.form.fields.filter(({ input }) => input === 'written');
  if (!field) throw new Error('the plan asks nothing');
  return field.id;
}

/** A page that reaches nothing but the two scripts and the dictionary. */
async function openPage(page: Page): Promise<Page> {
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    if (!/^\/dict\/\/?[\w.]+$/.test(pathname)) return route.abort();
    return route.fulfill({ body: readFileSync(path.join(dictionaryFolder, path.basename(pathname))) });
  });
  await page.goto('http://bench.example/');
  await page.addScriptTag({ content: await bundleChecks() });
  await page.addScriptTag({ content: await bundleTextlint() });
  return page;
}

async function bundleChecks(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/check-page.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'tenken',
  });
  return outputFiles[0]?.text ?? '';
}

async function timesOf(page: Page, script: 'tenken' | 'textlint', values: unknown[]): Promise<number[]> {
  return page.evaluate<number[]>(`${script}.times(...${JSON.stringify(values)})`);
}
