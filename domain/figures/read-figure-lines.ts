import { foldWidth } from '../dates/fold-width.ts';
import type { WrittenFigure } from './written-figure.ts';

/** A line of a list or a table; a sentence that goes on is none. */
export interface FigureLine {
  /** In half width. */
  text: string;
  isBlank: boolean;
  /** Mark and indentation: what stands on one level looks alike. */
  level: string;
  isSentence: boolean;
  /** Outside of brackets; those within where there are no others. */
  figures: WrittenFigure[];
}

const level = /^[ \t]*(?:[・･●○◯〇◎■□◆◇☆★※*►→-]|[①-⑳]|\(?[0-9ア-ンa-z]{1,2}[.)]|第\d)?/;
const circled = /[①-⑳]|[0-9ア-ンa-z]{1,2}(?=[.)])|\d/;

export function readFigureLines(text: string, figures: readonly WrittenFigure[]): FigureLine[] {
  let next = 0;
  let start = 0;
  return foldWidth(text)
    .split('\n')
    .map((line) => {
      const end = start + line.length;
      const own: WrittenFigure[] = [];
      for (let one = figures[next]; one && one.start < end; one = figures[next]) {
        own.push(one);
        next += 1;
      }
      const offset = start;
      start = end + 1;
      return asLine(line, own, offset);
    });
}

function asLine(text: string, figures: WrittenFigure[], offset: number): FigureLine {
  const outside = figures.length === 0 ? [] : figures.filter((one) => !isBracketed(text, one.start - offset));
  return {
    text,
    isBlank: text.trim() === '',
    level: (level.exec(text)?.[0] ?? '').replace(circled, '1').replace(/[◯〇]/, '○'),
    isSentence: /。|(?:ました|です|ます)[^ ]?$/.test(text),
    figures: outside.length > 0 ? outside : figures,
  };
}

function isBracketed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
