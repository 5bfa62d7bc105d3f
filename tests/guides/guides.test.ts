import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchorsOf, commandsOf, guideNames, headingsOf, linksOf, readGuide } from './guide-page.ts';

/** What is run elsewhere than in `guide-commands.test.ts`, and where. */
const runElsewhere = [
  /^npm run synth/, // `npm run check`, without a network
  /^node --import tsx tests\/(bench\/round-requests|costs\/write-cost-pages)\.ts/, // by whoever counts again
];

describe.each(guideNames)('the guide %s', (name) => {
  const pages = { ja: readGuide(name, 'ja'), en: readGuide(name, 'en') };

  test('has the same sections in both languages', () => {
    expect(headingsOf(pages.en)).toEqual(headingsOf(pages.ja));
  });

  test('has the same commands in both languages', () => {
    const named = (page: string) =>
      commandsOf(page).map(({ line }) => line.replace(/[（(][^）)]*[）)]/g, '*'));
    expect(named(pages.en)).toEqual(named(pages.ja));
    expect(named(pages.ja).length).toBeGreaterThan(0);
  });

  test.each(['ja', 'en'] as const)('leads nowhere that is not there (%s)', (language) => {
    expect(linksOf(pages[language]).filter((link) => !leadsSomewhere(link, pages[language]))).toEqual([]);
  });

  test.each(['ja', 'en'] as const)('marks each command that no test runs (%s)', (language) => {
    const commands = commandsOf(pages[language]);
    const unmarked = commands.filter(({ line, isMarked }) => !isMarked && !isRun(line));
    expect(unmarked).toEqual([]);
  });

  test('has the same anchors in both languages', () => {
    expect(anchorsOf(pages.en)).toEqual(anchorsOf(pages.ja));
  });
});

const alarms = alarmDescriptions();

test.skipIf(alarms.length === 0)('every alarm of the synthesised stacks leads to its section', () => {
  const anchors = anchorsOf(readGuide('operations', 'ja'));
  const lost = alarms.filter((text) => !anchors.includes(/#([a-z0-9-]+)/.exec(text)?.[1] ?? ''));
  expect(lost).toEqual([]);
});

test('every alarm in the list of the runbook has its section', () => {
  const page = readGuide('operations', 'ja');
  const listed = [...page.matchAll(/^\| \[[^\]]+\]\(#([a-z0-9-]+)\)/gm)].map(([, id = '']) => id);
  const above = [...page.matchAll(/^(<a id=.*)\n\n### /gm)].flatMap(([, line = '']) => anchorsOf(line));
  expect(listed.length).toBeGreaterThan(10);
  expect(listed.filter((id) => !above.includes(id))).toEqual([]);
});

function isRun(line: string): boolean {
  return /^(npm run --silent tenken -- |node -p )/.test(line) || runElsewhere.some((one) => one.test(line));
}

function leadsSomewhere(link: string, page: string): boolean {
  if (link.startsWith('https://')) return true;
  const [file = '', anchor] = link.split('#');
  const place = path.join('docs/guides', file);
  if (file !== '' && !existsSync(place)) return false;
  if (anchor === undefined) return true;
  return anchorsOf(file === '' ? page : readFileSync(place, 'utf8')).includes(anchor);
}

/** Of whatever `npm run synth` left; nothing where it was not run. */
function alarmDescriptions(): string[] {
  if (!existsSync('cdk.out')) return [];
  const files = readdirSync('cdk.out').filter((file) => file.endsWith('.template.json'));
  return files.flatMap((file) => {
    const template: { Resources?: Record<string, { Type: string; Properties?: Record<string, unknown> }> } =
      JSON.parse(readFileSync(path.join('cdk.out', file), 'utf8'));
    return Object.values(template.Resources ?? {})
      .filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm')
      .map(({ Properties }) => JSON.stringify(Properties?.AlarmDescription ?? ''));
  });
}
