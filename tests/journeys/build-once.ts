import { ensureBuilds } from '#local/build/ensure-builds.ts';

/** Before all journeys: the pages as `npm start` serves them. */
export default async function buildOnce(): Promise<void> {
  await ensureBuilds();
}
