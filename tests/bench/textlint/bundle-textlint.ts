import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

const here = createRequire(import.meta.url);
const of = (name: string) => createRequire(here.resolve(name));
/** Found where the packages that need them find them. */
const inPreset = of('textlint-rule-preset-ja-technical-writing');
const inKuromojin = createRequire(
  createRequire(inPreset.resolve('textlint-rule-ja-no-abusage')).resolve('kuromojin'),
);
const inWeekdays = of('textlint-rule-date-weekday-mismatch');

/** The folder of the morphological dictionary that textlint's Japanese rules read: 17 MB. */
export const dictionaryFolder = path.join(path.dirname(inKuromojin.resolve('kuromoji')), '../dict');

/** What textlint's packages want of Node and a browser does not have; no rule reads a file while it checks. */
const stubs: Record<string, string> = {
  fs: '',
  os: "exports.homedir = () => '/'",
  assert:
    'const ok = (value, message) => { if (!value) throw new Error(message) }; module.exports = Object.assign(ok, { ok })',
  path: "exports.join = exports.resolve = (...names) => names.join('/'); exports.normalize = exports.dirname = (name) => name",
};

const stubNode: Plugin = {
  name: 'stub-node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?(?:fs|os|assert|path)$/ }, (found) => ({
      path: found.path.replace('node:', ''),
      namespace: 'stub',
    }));
    onLoad({ filter: /.*/, namespace: 'stub' }, (found) => ({ contents: stubs[found.path] ?? '' }));
  },
};

/** textlint with its Japanese rules as a script for a page that serves the dictionary at `/dict`. */
export async function bundleTextlint(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/textlint/lint-page.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'textlint',
    define: { global: 'globalThis', __dirname: '"/"' },
    // Otherwise the weekdays are English: the package asks for its words at run time.
    inject: [inWeekdays.resolve('moment/locale/ja')],
    banner: {
      js: "globalThis.process = { env: {}, cwd: () => '/', platform: 'linux', version: 'v20.0.0', versions: {} }; globalThis.kuromojin = { dicPath: '/dict' };",
    },
    plugins: [stubNode],
  });
  return outputFiles[0]?.text ?? '';
}
