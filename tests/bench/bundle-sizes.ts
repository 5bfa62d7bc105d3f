import type { Metafile } from 'esbuild';

/** KB of a bundle: what its start loads, which is the entry and all that it imports before it runs; and everything. */
export function bundleSizes({ outputs }: Metafile): { atStart: number; whole: number } {
  const entry = Object.keys(outputs).find((name) => name.endsWith('index.mjs')) ?? '';
  const atStart = new Set<string>();
  const add = (name: string) => {
    if (atStart.has(name)) return;
    atStart.add(name);
    for (const { kind, path } of outputs[name]?.imports ?? []) if (kind === 'import-statement') add(path);
  };
  add(entry);
  const size = (names: Iterable<string>) =>
    [...names].reduce((sum, name) => sum + (outputs[name]?.bytes ?? 0), 0) / 1000;
  return { atStart: size(atStart), whole: size(Object.keys(outputs)) };
}
