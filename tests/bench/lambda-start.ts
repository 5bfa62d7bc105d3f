import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { bundleFunction } from '#infra/lib/bundle-function.ts';
import { bundleHandler } from '#infra/lib/bundle-handler.ts';
import { requestEvent } from '../functions/gateway/gateway-events.ts';
import { type BenchFigure, figure } from './bench-figure.ts';
import { bundleSizes } from './bundle-sizes.ts';
import { lambdaSurroundings } from './lambda-surroundings.ts';
import { median } from './median-time.ts';
import { timeFirstAnswer } from './time-first-answer.ts';

type Sides = Record<'ours' | 'theirs', string>;

/** Starts of each side; the first warms up. */
const starts = 16;
const beside = 'bare hono, SDK and jose';

/** Sizes of the Lambda's package, and from the start of a process on Node 24 to its first answers. */
export async function lambdaStart(): Promise<BenchFigure[]> {
  spawnSync(process.execPath, ['local/setup/ensure-lambda-runtime.mjs'], { stdio: 'inherit' });
  const { folder, settings, environment, token, stop } = await lambdaSurroundings();
  try {
    const sides = { ours: path.join(folder, 'ours'), theirs: path.join(folder, 'theirs') };
    const ours = bundleSizes(await bundleFunction(sides.ours, settings));
    const theirs = bundleSizes(await bundleHandler('tests/bench/bare-lambda.ts', sides.theirs));
    const health = requestEvent({ path: '/api/v1/health' });
    const me = requestEvent({ path: '/api/v1/me', headers: { authorization: `Bearer ${token}` } });
    return [
      figure(`Lambda, what a start loads / ${beside}`, 'KB', {
        ours: ours.atStart,
        theirs: theirs.atStart,
      }),
      figure(`Lambda, whole bundle / ${beside}`, 'KB', { ours: ours.whole, theirs: theirs.whole }),
      figure(`process start to first answer / ${beside}`, 'ms', await startTimes(sides, health, environment)),
      figure(
        `process start to first answer with a token and a read / ${beside}`,
        'ms',
        await startTimes(sides, me, environment),
      ),
    ];
  } finally {
    await stop();
  }
}

/** In turns, so that a busy moment hits both sides. */
async function startTimes(sides: Sides, event: object, environment: Record<string, string>) {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let n = 0; n < starts; n++) {
    for (const side of ['ours', 'theirs'] as const) {
      const time = await timeFirstAnswer(sides[side], event, environment);
      if (n > 0) times[side].push(time);
    }
  }
  return { ours: median(times.ours), theirs: median(times.theirs) };
}
