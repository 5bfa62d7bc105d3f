import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildFrontEnd } from './build-front-end.ts';
import { type FrontEnd, frontEnds } from './front-ends.ts';
import { hashSources } from './hash-sources.ts';

export interface BuildOptions {
  fronts?: readonly FrontEnd[];
  build?: (front: FrontEnd) => Promise<void>;
  /** Called before the first of them is built, if one is. */
  starting?: () => void;
}

/** Builds the pages whose sources have changed since they were built, side by side; otherwise only looks. */
export async function ensureBuilds(options: BuildOptions = {}): Promise<void> {
  const { fronts = frontEnds, build = buildFrontEnd, starting } = options;
  const stale = fronts
    .map((front) => ({ front, hash: hashSources(front.sources) }))
    .filter(({ front, hash }) => builtFrom(front) !== hash);
  if (stale.length > 0) starting?.();
  const outcomes = await Promise.allSettled(
    stale.map(async ({ front, hash }) => {
      // A build that breaks off must not pass for one.
      rmSync(stampOf(front), { force: true });
      await build(front);
      writeFileSync(stampOf(front), hash);
    }),
  );
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** Beside the folder, not in it: everything in it is served. */
function stampOf({ output }: FrontEnd): string {
  return `${output}.stamp`;
}

function builtFrom(front: FrontEnd): string | undefined {
  const isThere = existsSync(front.output) && existsSync(stampOf(front));
  return isThere ? readFileSync(stampOf(front), 'utf8') : undefined;
}
