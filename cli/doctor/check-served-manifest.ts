import { sayTrouble } from '#cli/installation/say-trouble.ts';
import { checkManifest } from '#cli/manifest/check-manifest.ts';
import { describeProblem } from '#cli/manifest/describe-problem.ts';
import { fetchManifest } from '#cli/manifest/fetch-manifest.ts';
import type { Site } from './place.ts';
import { type Verdict, well, wrong } from './verdict.ts';

/** Whether the manifest that the deployment offers is sound, is its own, and is the one that people were given. */
export async function checkServedManifest({ installation, seconds, manifestFile }: Site): Promise<Verdict> {
  const served = await fetchManifest(installation, seconds);
  if (!served.ok) return wrong(sayTrouble(served.trouble));
  const [problem] = checkManifest(served.value);
  if (problem) return wrong(`マニフェストに誤りがあります。${describeProblem(problem)}`);
  if (!served.value.includes(`"${installation.origin}/addin/`))
    return wrong(
      `マニフェストが、この住所（${installation.origin}）のものではありません。配備ファイルの site を確かめ、配備し直してください。`,
    );
  if (manifestFile && withoutSpaces(manifestFile.xml) !== withoutSpaces(served.value))
    return wrong(
      `${manifestFile.name} は、配備先のマニフェストと違います。tenken manifest fetch で取り直し、配り直してください。`,
    );
  return well(
    manifestFile ? `マニフェストは、${manifestFile.name} と同じです。` : 'マニフェストに問題はありません。',
  );
}

function withoutSpaces(xml: string): string {
  return xml
    .replace(/^\ufeff/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
