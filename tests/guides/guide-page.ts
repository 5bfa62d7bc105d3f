import { readFileSync } from 'node:fs';

export const guideNames = ['deployment', 'identity', 'distribution', 'operations', 'costs'] as const;
export type GuideName = (typeof guideNames)[number];
export type GuideLanguage = 'ja' | 'en';

export interface GuideCommand {
  line: string;
  /** The text says that it needs what a test has not: an account, the internet, a person before a browser. */
  isMarked: boolean;
}

export function readGuide(name: GuideName, language: GuideLanguage): string {
  return readFileSync(`docs/guides/${name}.${language}.md`, 'utf8');
}

/** Depths of the headings, in their order. */
export function headingsOf(page: string): number[] {
  return [...withoutCode(page).matchAll(/^(#+) /gm)].map(([, signs = '']) => signs.length);
}

/** Each line of a code block without a language, in order. */
export function commandsOf(page: string): GuideCommand[] {
  return [...page.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)].flatMap(
    ({ index, 2: language, 3: code = '' }) => {
      if (language !== '') return [];
      const isMarked = isMarkedBefore(page.slice(0, index));
      const lines = code.split('\n').map((line) => line.trim());
      return lines.flatMap((line) => (line === '' ? [] : [{ line, isMarked }]));
    },
  );
}

/** Of a code block: `csv`. */
export function blockOf(page: string, language: string): string {
  const found = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1];
  if (found === undefined) throw new Error(`The page has no block of ${language}`);
  return found;
}

/** Where a link may lead to within a page. */
export function anchorsOf(page: string): string[] {
  return [...page.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = '']) => id);
}

export function linksOf(page: string): string[] {
  return [...withoutCode(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

/** The mark stands between the heading above and the block. */
function isMarkedBefore(text: string): boolean {
  const section = text.slice(Math.max(0, text.search(/^#+ (?![\s\S]*^#+ )/m)));
  return /【[^】]+が必要】|\(needs [^)]+\)/.test(section);
}

function withoutCode(page: string): string {
  return page.replace(/^( *)```[\s\S]*?^\1```$/gm, '');
}
