import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { FunctionSettings } from '#domain/deployment/function-settings.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The Lambda's whole package in `folder`: its bundle as `index.mjs` and what it loads later, and its settings. */
export async function bundleFunction(folder: string, settings: FunctionSettings): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { index: path.join(root, 'functions/lambda.ts') },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    // The minifier knows nothing of this line: a short name here is taken a second time in some chunk.
    banner: {
      js: "import{createRequire as requireOfNode}from'node:module';const require=requireOfNode(import.meta.url);",
    },
  });
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings));
}
