import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RuleId } from '#domain/rules/rule-ids.ts';
import type { CorpusField, CorpusText, Mistake, Place } from './corpus-text.ts';

/** `held-out`: whole sheets that no rule was written for. */
export type CorpusFolder = 'texts' | 'held-out';

/** All labelled texts, in the order of their files; how they are written is in `texts/README.md`. */
export function readCorpus(folder: CorpusFolder = 'texts'): CorpusText[] {
  const all = path.join(import.meta.dirname, folder);
  return readdirSync(all)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readTexts(readFileSync(path.join(all, name), 'utf8'), name));
}

/** The texts of one file. */
export function readTexts(content: string, name: string): CorpusText[] {
  const lines = content.split('\n').map((line, index) => ({ line, at: `${name}:${index + 1}` }));
  const starts = lines.flatMap(({ line }, index) => (line.startsWith('===') ? [index] : []));
  return starts.map((start, n) => readText(lines.slice(start, starts[n + 1])));
}

interface Line {
  line: string;
  at: string;
}

function readText([head, ...lines]: Line[]): CorpusText {
  const of = (mark: string) => lines.filter(({ line }) => line.startsWith(mark));
  const settings = new Map(of('@').map(({ line }) => [nameOf(line), shown(afterName(line))]));
  const field = fieldNamed(settings.get('field') ?? 'activity');
  const text = shown(
    lines
      .filter(({ line }) => !/^[@!?=#]/.test(line))
      .map(({ line }) => line)
      .join('\n')
      .trimEnd(),
  );
  const beside = Object.fromEntries(
    fields.flatMap((name) => (settings.has(name) ? [[name, settings.get(name)]] : [])),
  );
  const textOf = (name: CorpusField) => (name === field ? text : (beside[name] ?? ''));
  const mistakes = (mark: string) => of(mark).map((line) => readMistake(line, field, textOf));
  const lastYear = settings.get('last');
  const otherSheet = settings.get('other');
  return {
    at: head?.at ?? '',
    ...{ field, text, beside },
    project: settings.get('project') ?? '3',
    fiscalYear: Number(settings.get('year') ?? 2023),
    ...(lastYear === undefined ? {} : { lastYear }),
    ...(otherSheet === undefined ? {} : { otherSheet }),
    actuals: actualsOf(of('@actual ')),
    mistakes: mistakes('! '),
    tolerated: mistakes('? '),
    traps: of('= ').flatMap(({ line }) => rulesIn(line.slice(2))),
    ...becauseOf(of('#')),
  };
}

const fields: readonly CorpusField[] = ['activity', 'selfEvaluation', 'issues'];

function fieldNamed(name: string): CorpusField {
  const found = fields.find((field) => field === name);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}

const nameOf = (line: string) => /^@(\S*)/.exec(line)?.[1] ?? '';
const afterName = (line: string) => line.replace(/^@\S* ?/, '');

// Ids that do not exist are named by the corpus's own test.
const rulesIn = (words: string) => words.split('/').map((word) => word.trim() as RuleId);

function actualsOf(lines: Line[]): Record<string, string> {
  return Object.fromEntries(
    lines.map(({ line }) => {
      const [key = '', typed = ''] = line.slice('@actual '.length).split(' = ');
      return [key, typed];
    }),
  );
}

function becauseOf(lines: Line[]): { because?: string } {
  const because = lines.map(({ line }) => line.slice(1).trim()).join(' ');
  return because === '' ? {} : { because };
}

/** `! rule/other rule | place | other place => replacement` */
function readMistake(
  { line, at }: Line,
  field: CorpusField,
  textOf: (field: CorpusField) => string,
): Mistake {
  const [marked = '', replacement] = line.slice(2).split(' => ');
  const [rules = '', ...places] = marked.split(' | ');
  return {
    rules: rulesIn(rules),
    places: places.map((place) => readPlace(place, { field, textOf, at })),
    ...(replacement === undefined ? {} : { replacement: shown(replacement) }),
    at,
  };
}

interface Around {
  field: CorpusField;
  textOf: (field: CorpusField) => string;
  at: string;
}

/** `quote`, `quote#2` for its second occurrence, `issues:quote` in another field, `*` for the field as a whole. */
function readPlace(written: string, around: Around): Place {
  const [, name, rest = '', nth = '1'] =
    /^(?:(activity|selfEvaluation|issues):)?(.*?)(?:#(\d+))?$/su.exec(written) ?? [];
  const field = name ? fieldNamed(name) : around.field;
  const text = around.textOf(field);
  if (rest === '*') return { field, start: 0, end: text.length };
  const quote = shown(rest);
  let start = -1;
  for (let n = 0; n < Number(nth); n++) start = text.indexOf(quote, start + 1);
  if (start < 0 || quote === '') throw new Error(`${around.at}: “${quote}” does not stand there`);
  return { field, start, end: start + quote.length };
}

/** `\n`, `\t` and `\u{200B}`, so that what is not seen is seen in the file. */
function shown(written: string): string {
  return written.replace(/\\(?:n|t|u\{([0-9A-Fa-f]+)\})/g, (sign, code: string | undefined) => {
    if (code !== undefined) return String.fromCharCode(...unitsOf(Number.parseInt(code, 16)));
    return sign === '\\n' ? '\n' : '\t';
  });
}

/** Half a pair, too: `\u{D842}`. */
function unitsOf(code: number): number[] {
  if (code <= 0xffff) return [code];
  const rest = code - 0x10000;
  return [0xd800 + (rest >> 10), 0xdc00 + (rest & 0x3ff)];
}
