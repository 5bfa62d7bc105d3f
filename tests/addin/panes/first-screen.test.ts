import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, test, vi } from 'vitest';
import config from '#addin/vite.config.ts';

type Chunk = Rolldown.OutputChunk;

let chunks: Chunk[] = [];

beforeAll(async () => {
  // Vitest's own `test` would weigh React's development build.
  vi.stubEnv('NODE_ENV', 'production');
  const built = await build({
    ...config,
    configFile: false,
    logLevel: 'silent',
    build: {
      ...config.build,
      write: false,
      rolldownOptions: { ...config.build?.rolldownOptions, input: ['addin/taskpane.html'] },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  chunks = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one) => one.type === 'chunk');
});

/** The chunk with everything that it imports before it runs. */
function withImports(chunk: Chunk | undefined): Chunk[] {
  const found = new Set<Chunk>();
  const add = (one: Chunk | undefined) => {
    if (!one || found.has(one)) return;
    found.add(one);
    for (const name of one.imports) add(chunks.find(({ fileName }) => fileName === name));
  };
  add(chunk);
  return [...found];
}

function brotli(parts: Chunk[]): number {
  return parts.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);
}

const named = (part: string) => chunks.find(({ facadeModuleId }) => facadeModuleId?.includes(part));

test('the first screen, with its words, is at most 95 KB of script', () => {
  const parts = withImports(named('taskpane.html'));
  const words = withImports(named('panes/language-ja.ts')).filter((one) => !parts.includes(one));
  expect(parts.length).toBeGreaterThan(0);
  expect(words.length).toBeGreaterThan(0);
  expect(brotli([...parts, ...words])).toBeLessThan(95_000);
});

test('what is heavy waits until it is needed', () => {
  const first = withImports(named('taskpane.html')).flatMap(({ moduleIds }) => moduleIds);
  const heavy =
    /@azure|oauth4webapi|jose|react-(tooltip|tabs|dialog|toast|combobox|menu|tree|carousel)\/|panes\/(department|secretariat)\/|words\/\w+\/(panes|findings|notes)\.|domain\/(finder|rules|grades|indicators)\//;
  expect(first.filter((id) => heavy.test(id))).toEqual([]);
});
