import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';
import type { FunctionSettings } from '#domain/deployment/function-settings.ts';
import { bundleHandler } from './bundle-handler.ts';
import { withoutUnused } from './without-unused.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The Lambda's whole package in `folder`: its bundle and its settings. What it is made of is returned. */
export async function bundleFunction(folder: string, settings: FunctionSettings): Promise<Metafile> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const madeOf = await bundleHandler(path.join(root, 'functions/lambda.ts'), folder, [withoutUnused]);
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings));
  return madeOf;
}
