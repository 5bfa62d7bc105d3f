import type { WrittenFigure } from './written-figure.ts';

/** The figures of a text in its order; parts of dates, times, numbers of items (№12, 第3回) and years are none. */
export function readFigures(_text: string): WrittenFigure[] {
  return [];
}
