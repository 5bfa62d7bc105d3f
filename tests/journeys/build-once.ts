import { ensureBuilds } from '#local/build/ensure-builds.ts';

/** Before all journeys: the pages as `npm start` serves them. */
export default async function buildOnce(): Promise<void> {
  // As in `npm start`: the SDK's advice about Node would stand between the journeys' lines.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  await ensureBuilds();
}
