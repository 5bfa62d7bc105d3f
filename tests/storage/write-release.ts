import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startStore } from '#local/engine/start-store.ts';
import { askingApp } from './asking-app.ts';
import { littlePlan, liveThroughRound } from './little-round.ts';
import { dumpTables } from './raw-items.ts';
import { answersOf, type ReleaseSample } from './release-sample.ts';

// node --import tsx tests/storage/write-release.ts 0.1.0 && npx biome format --write tests/storage/releases: once, when a release is made, or before one when
// a round stores something new: then with a word behind the release that it will follow, as `0.1.0-committee`.
const release = process.argv[2] ?? '';
if (!/^\d+\.\d+\.\d+(-[a-z]+)?$/.test(release)) throw new Error('Which release? For example 0.1.0');
const dataFolder = mkdtempSync(path.join(tmpdir(), 'tenken-release-'));
const { store, endpoint, stop } = await startStore({ dataFolder });
if (!endpoint) throw new Error('A sample is made by an engine.');
const plan = littlePlan();
const ask = askingApp(store, plan.municipality.id);
await liveThroughRound(ask);
const sample: ReleaseSample = {
  release,
  plan,
  tables: await dumpTables(endpoint),
  answers: await answersOf(ask, plan),
};
await stop();
rmSync(dataFolder, { recursive: true });
const file = fileURLToPath(new URL(`./releases/${release}.json`, import.meta.url));
// Written once: what a release stored does not change.
writeFileSync(file, `${JSON.stringify(sample)}\n`, { flag: 'wx' });
