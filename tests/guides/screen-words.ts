import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the words of the screen stand: the panes', and those that panes and worksheets show alike. */
const sources = [
  ...readdirSync('addin/words/ja').map((file) => path.join('addin/words/ja', file)),
  'domain/words/ja/states.ts',
  'domain/words/ja/calendar-days.ts',
  'domain/words/ja/refusals.ts',
  'domain/tables/table-names.ts',
  'domain/plan-workbook/tables/departments-table.ts',
];

/** Words of Excel's own around the pane. */
const excels = new Set(['ホーム', '点検', 'グラフ']);

const gap = /\$\{[^}]*\}/g;

/** What a page puts between 「 and 」, brackets within brackets kept. */
export function bracketed(page: string): string[] {
  const found: string[] = [];
  let [depth, start] = [0, 0];
  for (const [at, sign] of [...page].entries()) {
    if (sign === '「' && depth++ === 0) start = at + 1;
    if (sign === '」' && depth > 0 && --depth === 0) found.push([...page].slice(start, at).join(''));
  }
  return found;
}

/** Whether the screen says so, whatever names and numbers it puts in; whole sentences out of several are enough. */
export function createScreenWords(alsoThere: readonly string[] = []): (said: string) => boolean {
  const literals = sources.flatMap((file) => literalsOf(readFileSync(file, 'utf8')));
  const patterns = [...literals, ...literals.flatMap(sentencesOf)].filter(saysSomething).map(asPattern);
  const own = new Set([...excels, ...alsoThere]);
  const isThere = (said: string) => own.has(said) || patterns.some((pattern) => pattern.test(said));
  return (said) => isThere(said) || sentencesOf(said).every(isThere);
}

/** Quoted texts of a source, templates with their gaps. */
function literalsOf(source: string): string[] {
  return [...source.matchAll(/'([^'\n]+)'|`([^`]+)`/g)].map(
    ([, plain = '', template = '']) => plain || template,
  );
}

function sentencesOf(text: string): string[] {
  return text.split('。').filter((sentence) => sentence !== '');
}

/** A template that is nearly all gap would fit anything. */
function saysSomething(literal: string): boolean {
  const fixed = literal.replace(gap, '').replace(/[^ぁ-んァ-ヶ一-龠]/g, '');
  return fixed.length > (literal.includes('${') ? 1 : 0);
}

function asPattern(literal: string): RegExp {
  const parts = literal.split(gap).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}
