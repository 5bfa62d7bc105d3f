import { createCallApi } from '#cli/installation/call-api.ts';
import { openInstallation } from '#cli/installation/open-installation.ts';
import { sayTrouble } from '#cli/installation/say-trouble.ts';
import type { Shell } from '#cli/shell.ts';
import { checkCrossOrigin } from './check-cross-origin.ts';
import { checkHealth } from './check-health.ts';
import { checkPage } from './check-page.ts';
import { checkPerson } from './check-person.ts';
import { checkServedManifest } from './check-served-manifest.ts';
import { checkSettings } from './check-settings.ts';
import { checkSignIn } from './check-sign-in.ts';
import type { Place } from './place.ts';
import { unknown, type Verdict, well, withoutApi, wrong } from './verdict.ts';

/** In the order in which a person would look. */
const steps = {
  address: '住所',
  settings: '設定',
  api: 'API',
  release: '版',
  clock: '時計',
  page: 'ページ',
  crossOrigin: '呼び出し',
  signIn: 'サインイン',
  manifest: 'マニフェスト',
  person: '利用者',
} as const;
export type Step = keyof typeof steps;

export interface Examined extends Verdict {
  step: Step;
  name: string;
}

interface Examining {
  at: string | undefined;
  shell: Shell;
  ownRelease: string;
  /** How long one answer may take. */
  seconds?: number;
  manifestFile?: Place['manifestFile'];
}

/** Looks at everything that an installation needs, one thing after the other, and changes nothing. */
export async function examine({
  at,
  shell,
  ownRelease,
  seconds = 15,
  manifestFile,
}: Examining): Promise<Examined[]> {
  const opened = await openInstallation(at);
  if (!opened.ok) {
    const skipped = unknown('配備先に届かないため、調べていません。');
    return inOrder({ address: wrong(sayTrouble(opened.trouble)) }, skipped);
  }
  const installation = opened.value;
  const place: Place = {
    installation,
    // A second try shows whether the first was an accident; whoever waits wants to know.
    callApi: createCallApi(installation, undefined, { ...shell, tries: 2 }, seconds),
    shell,
    seconds,
    ...(manifestFile ? { manifestFile } : {}),
  };
  const health = await checkHealth(place, ownRelease);
  const withApi = async (check: typeof checkPerson) =>
    health.api.state === 'well' ? check(place) : withoutApi;
  return inOrder({
    address: well(`${installation.origin} に届きました。`),
    settings: checkSettings(place),
    ...health,
    page: await checkPage(place),
    crossOrigin: await withApi(checkCrossOrigin),
    signIn: await checkSignIn(place),
    manifest: await checkServedManifest(place),
    person: await withApi(checkPerson),
  });
}

function inOrder(verdicts: Partial<Record<Step, Verdict>>, otherwise = unknown('')): Examined[] {
  return Object.entries(steps).map(([step, name]) => ({
    step: step as Step,
    name,
    ...(verdicts[step as Step] ?? otherwise),
  }));
}
