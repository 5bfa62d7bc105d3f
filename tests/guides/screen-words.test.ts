import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '#cli/commands.ts';
import { anchorsOf, commandsOf, linksOf } from './guide-page.ts';
import { bracketed, createScreenWords } from './screen-words.ts';

/** For the people at their desks, in Japanese alone; with what the screen says mostly in words of the plan. */
const guides = [
  { name: 'secretariat', planSays: ['「委員評価」を開く'] },
  { name: 'committee', planSays: [] },
  { name: 'department', planSays: ['「R5年度の取組内容」へ'] },
];

describe.each(guides)('the guide for $name', ({ name, planSays }) => {
  const page = readFileSync(`docs/guides/${name}.ja.md`, 'utf8');
  const isOnScreen = createScreenWords(planSays);

  test('names nothing that the screen does not say', () => {
    const named = bracketed(page);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((one) => !isOnScreen(one))).toEqual([]);
  });

  test('has its pictures, each with a text and no larger than 250 KB', () => {
    const pictures = [...page.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    expect(pictures.length).toBeGreaterThan(0);
    const poor = pictures.filter(([, text = '', target = '']) => {
      const file = path.join('docs/guides', target);
      return text.length < 5 || !existsSync(file) || statSync(file).size > 250_000;
    });
    expect(poor.map(([whole]) => whole)).toEqual([]);
  });

  test('leads nowhere that is not there', () => {
    expect(linksOf(page).filter((link) => !isThere(link, page))).toEqual([]);
  });

  test('gives commands that there are', () => {
    const words = commandsOf(page).map(({ line }) => /^npm run --silent tenken -- (\S+) /.exec(line)?.[1]);
    expect(words.filter((word) => word === undefined || !(word in commands))).toEqual([]);
  });
});

test('words that no screen says are noticed', () => {
  const isOnScreen = createScreenWords();
  const said = bracketed(
    '「確認済にする」か「承認する」を押し、「選んだ12件を差し戻す」と「「指標と実績」を作る」を見ます。',
  );
  expect(said.filter((one) => !isOnScreen(one))).toEqual(['承認する']);
});

function isThere(link: string, page: string): boolean {
  const [file = '', anchor] = link.split('#');
  const place = path.join('docs/guides', file);
  if (file !== '' && !existsSync(place)) return false;
  return anchor === undefined || anchorsOf(file === '' ? page : readFileSync(place, 'utf8')).includes(anchor);
}
