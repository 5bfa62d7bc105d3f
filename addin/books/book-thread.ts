import type { ReadMailed } from '#domain/mailed/mailed-file.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { readMailedBytes } from './read-mailed-bytes.ts';

export interface Told {
  bytes: Uint8Array;
  name: string;
  plan: PlanDefinition;
}

/** Says that it is there, then answers each file once. What kills this thread kills nothing else. */
self.addEventListener('message', ({ data }: MessageEvent<Told>) => {
  const read: ReadMailed = readMailedBytes(data.bytes, data.name, data.plan);
  self.postMessage(read);
});
self.postMessage('ready');
