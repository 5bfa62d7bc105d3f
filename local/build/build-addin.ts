import { ensureBuilds } from './ensure-builds.ts';
import { addinFrontEnd } from './front-ends.ts';

/** What a deployment ships of the pages; `npm run synth` and `npm run deploy` begin with it. */
await ensureBuilds({ fronts: [addinFrontEnd], starting: () => console.log('アドインを組み立てています…') });
