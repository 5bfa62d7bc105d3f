import { type Health, readHealth } from '#cli/installation/health.ts';
import { sayTrouble } from '#cli/installation/say-trouble.ts';
import type { Place } from './place.ts';
import { doubtful, type Verdict, well, withoutApi, wrong } from './verdict.ts';

/** Milliseconds. Tokens are taken up to a minute off; beyond five minutes hardly anything works. */
const worthSaying = 60_000;
const tooMuch = 5 * 60_000;

/** Three answers in one: does the API answer, is it of our release, do the clocks agree. */
export async function checkHealth(
  { callApi, shell }: Place,
  ownRelease: string,
): Promise<{ api: Verdict; release: Verdict; clock: Verdict }> {
  const asked = shell.now();
  const health = await readHealth(callApi);
  const answered = shell.now();
  if (!health.ok) {
    return { api: wrong(sayTrouble(health.trouble)), release: withoutApi, clock: withoutApi };
  }
  const tookMilliseconds = answered - asked;
  return {
    api: well(`APIが答えました（${tookMilliseconds}ミリ秒）。`),
    release: compareReleases(health.value.release, ownRelease),
    clock: compareClocks(health.value, asked + tookMilliseconds / 2),
  };
}

export function compareReleases(theirs: string, own: string): Verdict {
  if (theirs === own) return well(`配備先もこの道具も ${own} です。`);
  const [major, minor] = [theirs, own].map((one) => one.split('.').map(Number));
  if (major?.[0] === minor?.[0] && major?.[1] === minor?.[1])
    return well(`配備先は ${theirs}、この道具は ${own} です。このまま使えます。`);
  const isOurs = isOlder(own, theirs);
  const cure = isOurs
    ? 'この道具を配備先と同じ版に上げてください。'
    : '配備先を上げるか（運用の手引きの「上げる」）、同じ版の道具を使ってください。';
  return wrong(`配備先は ${theirs}、この道具は ${own} です。${cure}`);
}

function isOlder(one: string, other: string): boolean {
  const [a, b] = [one, other].map((release) => release.split('.').map(Number));
  const place = [0, 1, 2].find((index) => a?.[index] !== b?.[index]) ?? 0;
  return (a?.[place] ?? 0) < (b?.[place] ?? 0);
}

function compareClocks({ now }: Health, here: number): Verdict {
  const difference = Date.parse(now) - here;
  if (Number.isNaN(difference)) return wrong('配備先の時刻を読み取れません。配備先の版を確かめてください。');
  const seconds = Math.round(Math.abs(difference) / 1000);
  if (Math.abs(difference) <= worthSaying) return well(`時計は合っています（差${seconds}秒）。`);
  const way = difference > 0 ? '遅れて' : '進んで';
  const said = `この機器の時計が、配備先より${sayDuration(seconds)}${way}います。時計を合わせてください。`;
  if (Math.abs(difference) <= tooMuch) return doubtful(said);
  return wrong(`${said}このままではサインインできません。`);
}

function sayDuration(seconds: number): string {
  return seconds < 120 ? `${seconds}秒` : `${Math.round(seconds / 60)}分`;
}
