import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Rolldown } from 'vite';
import config from '#addin/vite.config.ts';
import { type BenchFigure, figure } from './bench-figure.ts';

type Chunk = Rolldown.OutputChunk;

/** The script that the pane loads before anybody can press anything, beside a bare page with the same controls. */
export async function paneSize(): Promise<BenchFigure[]> {
  const ours = await codesOf(
    { ...config, build: { ...config.build, rolldownOptions: { input: ['addin/taskpane.html'] } } },
    ['taskpane.html', 'panes/language-ja.ts'],
  );
  const bare: InlineConfig = {
    root: 'tests/bench/bare-pane',
    plugins: [react()],
    build: { ...config.build, rolldownOptions: { input: ['tests/bench/bare-pane/index.html'] } },
  };
  const theirs = await codesOf(bare, ['bare-pane/index.html']);
  const name = 'the pane’s first screen / bare React and Fluent with the same controls';
  return [
    figure(`${name}, brotli`, 'KB', both(ours, theirs, brotliCompressSync)),
    figure(`${name}, gzip`, 'KB', both(ours, theirs, gzipSync)),
  ];
}

function both(ours: string[], theirs: string[], compress: (code: string) => Uint8Array) {
  const size = (codes: string[]) => codes.reduce((sum, code) => sum + compress(code).length, 0) / 1000;
  return { ours: size(ours), theirs: size(theirs) };
}

/** The code of these entries and of everything that they import before they run. */
async function codesOf(inline: InlineConfig, entries: string[]): Promise<string[]> {
  const built = await build({
    ...inline,
    configFile: false,
    logLevel: 'silent',
    build: { ...inline.build, write: false },
  });
  const chunks = [built]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one) => one.type === 'chunk');
  const found = new Set<Chunk>();
  const add = (chunk: Chunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) add(chunks.find(({ fileName }) => fileName === name));
  };
  for (const entry of entries) {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(entry));
    if (!chunk) throw new Error(`The build has no ${entry}.`);
    add(chunk);
  }
  return [...found].map(({ code }) => code);
}
