import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureBuilds } from '#local/build/ensure-builds.ts';
import type { FrontEnd } from '#local/build/front-ends.ts';

let folder: string;
let fronts: FrontEnd[];
let built: string[];

const place = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tenken-builds-'));
  built = [];
  for (const name of ['pane/deep', 'grid']) mkdirSync(place(name), { recursive: true });
  writeFileSync(place('pane/deep/a.ts'), 'one');
  writeFileSync(place('grid/b.ts'), 'two');
  fronts = ['pane', 'grid'].map((name) => ({
    output: place(`dist-${name}`),
    config: place(name),
    sources: [place(name)],
  }));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function build({ output }: FrontEnd): Promise<void> {
  built.push(path.basename(output));
  mkdirSync(output, { recursive: true });
}

const ensure = () => ensureBuilds({ fronts, build });

async function builtAfter(change: () => void): Promise<string[]> {
  await ensure();
  built = [];
  change();
  await ensure();
  return built;
}

test('everything is built at first, and nothing again while nothing changes', async () => {
  await ensure();
  expect(built).toEqual(['dist-pane', 'dist-grid']);
  expect(await builtAfter(() => {})).toEqual([]);
});

test.each<[string, () => void]>([
  ['another content', () => writeFileSync(place('pane/deep/a.ts'), 'three')],
  ['another file', () => writeFileSync(place('pane/c.ts'), '')],
  ['another name', () => renameSync(place('pane/deep/a.ts'), place('pane/deep/z.ts'))],
  ['a file less', () => rmSync(place('pane/deep/a.ts'))],
  ['what was built is gone', () => rmSync(place('dist-pane'), { recursive: true })],
])('%s builds what it belongs to, and only that', async (_what, change) => {
  expect(await builtAfter(change)).toEqual(['dist-pane']);
});

test('a build that fails is said, and tried again', async () => {
  await ensure();
  writeFileSync(place('pane/deep/a.ts'), 'broken');
  const failing = ensureBuilds({
    fronts,
    build: async ({ output }) => {
      mkdirSync(output, { recursive: true });
      throw new Error('does not compile');
    },
  });
  await expect(failing).rejects.toThrow('does not compile');
  // Back to what the last good build was made from: the broken one has overwritten it.
  writeFileSync(place('pane/deep/a.ts'), 'one');
  built = [];
  await ensure();
  expect(built).toEqual(['dist-pane']);
});
