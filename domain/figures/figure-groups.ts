import { foldWidth } from '../dates/fold-width.ts';
import type { Sentence } from '../text/read-sentences.ts';
import type { WrittenFigure } from './written-figure.ts';

/** The figures of a sentence that stand side by side: outside of brackets, or within the same ones. */
export interface FigureGroup {
  /** The sentence's. */
  start: number;
  end: number;
  figures: WrittenFigure[];
  /** In half width and without what brackets hold: `gaps[i]` stands before `figures[i]`, the last one behind all. */
  gaps: string[];
  /** True where brackets hold it. */
  isInBrackets?: true;
  /** The figure right before the bracket that holds this group, with the group that it stands in. */
  owner?: { figure: WrittenFigure; group: FigureGroup };
}

/** (内訳) heads a list; its brackets hold nothing. */
const bracketedWord = /[([〔{【]((?:その)?内訳|うち)[)\]〕}】]/g;
const openers = '([〔{【';
const closers = ')]〕}】';

/** Where a sentence has figures on several levels, each level is a group of its own. */
export function readFigureGroups(
  text: string,
  sentences: readonly Sentence[],
  figures: readonly WrittenFigure[],
): FigureGroup[] {
  const folded = foldWidth(text).replace(bracketedWord, ' $1 ');
  let next = 0;
  return sentences.flatMap(({ start, end }) => {
    while ((figures[next]?.start ?? end) < start) next += 1;
    const from = next;
    while ((figures[next]?.start ?? end) < end) next += 1;
    const own = figures.slice(from, next);
    return own.length === 0 ? [] : groupsOf(folded, { start, end }, own);
  });
}

function groupsOf(
  text: string,
  { start, end }: Pick<Sentence, 'start' | 'end'>,
  figures: readonly WrittenFigure[],
): FigureGroup[] {
  const open = (): FigureGroup => ({ start, end, figures: [], gaps: [''] });
  const all = [open()];
  const stack = [...all];
  let at = start;
  for (const mark of marksOf(text, { start, end }, figures)) {
    const group = stack.at(-1) ?? open();
    addGap(group, text.slice(at, mark.start));
    at = mark.end;
    if (mark.kind === 'figure') {
      group.figures.push(mark.figure);
      group.gaps.push('');
    } else if (mark.kind === 'open') {
      const figure = group.gaps.at(-1)?.trim() === '' ? group.figures.at(-1) : undefined;
      const inner: FigureGroup = {
        ...open(),
        isInBrackets: true,
        ...(figure ? { owner: { figure, group } } : {}),
      };
      all.push(inner);
      stack.push(inner);
    } else if (stack.length > 1) stack.pop();
  }
  addGap(stack[0] ?? open(), text.slice(at, end));
  const found = all.filter((group) => group.figures.length > 0);
  return isListOfBrackets(found) ? [...found, flat(text, { start, end }, figures)] : found;
}

/** 講座A（24人）、講座B（19人）、計43人: what brackets hold stands for their items. */
function isListOfBrackets(groups: readonly FigureGroup[]): boolean {
  const inner = groups.filter(({ gaps, owner }) => owner === undefined && gaps.length === 2);
  return groups.length > 2 && inner.length >= groups.length - 1 && groups.every(({ owner }) => !owner);
}

function flat(
  text: string,
  { start, end }: Pick<Sentence, 'start' | 'end'>,
  figures: readonly WrittenFigure[],
): FigureGroup {
  const places = [{ start, end: start }, ...figures, { start: end, end }];
  const gaps = places.slice(1).map((one, index) => text.slice(places[index]?.end, one.start));
  return {
    start,
    end,
    figures: [...figures],
    gaps: gaps.map((gap) => gap.replace(/[([〔{【)\]〕}】]/g, ' ')),
  };
}

type Mark = { start: number; end: number } & (
  | { kind: 'figure'; figure: WrittenFigure }
  | { kind: 'open' | 'close' }
);

function marksOf(
  text: string,
  { start, end }: Pick<Sentence, 'start' | 'end'>,
  figures: readonly WrittenFigure[],
): Mark[] {
  const marks: Mark[] = [];
  let next = 0;
  for (let at = start; at < end; at += 1) {
    const figure = figures[next];
    if (figure?.start === at) {
      marks.push({ kind: 'figure', figure, start: at, end: figure.end });
      at = figure.end - 1;
      next += 1;
      continue;
    }
    const sign = text.charAt(at);
    if (openers.includes(sign)) marks.push({ kind: 'open', start: at, end: at + 1 });
    else if (closers.includes(sign)) marks.push({ kind: 'close', start: at, end: at + 1 });
  }
  return marks;
}

function addGap(group: FigureGroup, piece: string): void {
  group.gaps.push(`${group.gaps.pop() ?? ''}${piece}`);
}

/** The group in the sentence before, unless that is one of several lines of a list: うち may be of all of them. */
export function groupBefore(groups: readonly FigureGroup[], index: number): FigureGroup | undefined {
  const [group, before] = [groups[index], groups[index - 1]];
  if (!group || !before || before.start === group.start) return undefined;
  // Groups stand in the order of their sentences.
  const hasFarther = groups[0]?.start !== before.start;
  return group.start === before.end || !hasFarther ? before : undefined;
}
