import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Recording, replayRecording } from '../replay-recording.ts';

const folder = new URL('../fixtures/recordings/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

test.each(names)('%s is answered as it was recorded', (name) => {
  const recording: Recording = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  expect(recording.exchanges.length).toBeGreaterThan(0);
  for (const { ours, recorded } of replayRecording(recording)) expect(ours).toEqual(recorded);
});
