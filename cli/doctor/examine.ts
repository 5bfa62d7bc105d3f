import { createCallApi } from '#cli/installation/call-api.ts';
import { openInstallation } from '#cli/installation/open-installation.ts';
import { sayTrouble } from '#cli/installation/say-trouble.ts';
import type { Trouble } from '#cli/installation/trouble.ts';
import { webFetchFor } from '#cli/installation/web-fetch.ts';
import type { Shell } from '#cli/shell.ts';
import { checkCrossOrigin } from './check-cross-origin.ts';
import { checkHealth } from './check-health.ts';
import { checkPage } from './check-page.ts';
import { checkPerson } from './check-person.ts';
import { checkServedManifest } from './check-served-manifest.ts';
import { checkSettings, checkUselessSettings } from './check-settings.ts';
import { checkSignIn } from './check-sign-in.ts';
import type { Place, Site } from './place.ts';
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
  /** `https://tenken.example.jp` */
  origin: string;
  shell: Shell;
  ownRelease: string;
  /** How long one answer may take. */
  seconds?: number;
  manifestFile?: Place['manifestFile'];
}

/** Looks at everything that an installation needs, one thing after the other, and changes nothing. */
export async function examine(examining: Examining): Promise<Examined[]> {
  const { origin, shell, seconds = 15, ownRelease, manifestFile } = examining;
  const site: Site = {
    installation: { origin, fetch: webFetchFor(origin) },
    seconds,
    ...(manifestFile ? { manifestFile } : {}),
  };
  const opened = await openInstallation(origin, seconds);
  if (!opened.ok && opened.trouble.code !== 'notTenken') return withoutSite(opened.trouble);
  const ofSite = await examineSite(site);
  if (!opened.ok) {
    const settings = await checkUselessSettings(site, opened.trouble);
    return inOrder({ ...ofSite, settings }, unknown('設定を読み取れないため、調べていません。'));
  }
  // A second try shows whether the first was an accident; whoever waits wants to know.
  const callApi = createCallApi(opened.value, undefined, { ...shell, tries: 2 }, seconds);
  const place: Place = { ...site, installation: opened.value, callApi, shell };
  return inOrder({ ...ofSite, ...(await examineApi(place, ownRelease)) });
}

type Verdicts = Partial<Record<Step, Verdict>>;

function withoutSite(trouble: Trouble): Examined[] {
  return inOrder({ address: wrong(sayTrouble(trouble)) }, unknown('配備先に届かないため、調べていません。'));
}

/** What the site says of itself, whatever its settings are. */
async function examineSite(site: Site): Promise<Verdicts> {
  return {
    address: well(`${site.installation.origin} に届きました。`),
    page: await checkPage(site),
    manifest: await checkServedManifest(site),
  };
}

async function examineApi(place: Place, ownRelease: string): Promise<Verdicts> {
  const health = await checkHealth(place, ownRelease);
  const withApi = async (check: typeof checkPerson) =>
    health.api.state === 'well' ? check(place) : withoutApi;
  return {
    settings: checkSettings(place),
    ...health,
    crossOrigin: await withApi(checkCrossOrigin),
    signIn: await checkSignIn(place),
    person: await withApi(checkPerson),
  };
}

function inOrder(verdicts: Verdicts, otherwise = unknown('')): Examined[] {
  return Object.entries(steps).map(([step, name]) => ({
    step: step as Step,
    name,
    ...(verdicts[step as Step] ?? otherwise),
  }));
}
