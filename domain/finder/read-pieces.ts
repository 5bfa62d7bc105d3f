import type { Area } from '#domain/grid/grid.ts';
import type { FoundField } from './finder-report.ts';
import type { GridView } from './grid-view.ts';
import { uniteAreas } from './unite-areas.ts';
import { isUnreadable, readableText } from './unreadable.ts';

/** Where a value begins and how far down it may reach. */
export interface ValueSpan {
  row: number;
  column: number;
  /** The last row that it may cover. */
  bottom: number;
  /** True where the next label, or the height of its own, says where the value ends. */
  isBounded: boolean;
  /** The last column of the form, for values that are not merged. */
  right: number;
}

export type Pieces = Pick<FoundField, 'text' | 'area' | 'cells' | 'join' | 'formula'> & {
  unreadable?: { area: Area; text: string };
};

/** The text of a value and the cells that hold it: one (merged) cell, or one below the other. */
export function readPieces(view: GridView, span: ValueSpan): Pieces {
  const all = collectAreas(view, span);
  const texts = all.map((area) => readableText(view.cellAt(area.row, area.column)));
  const areas = keepsOne(view, all, texts) ? all.slice(0, 1) : all;
  const breaks = areas.length === 1 ? [] : findBreaks(texts);
  const join = areas.length === 1 ? 'single' : breaks.includes(true) ? 'continuation' : 'lines';
  const cells = areas.map((area) => widen(view, area, span.right));
  const [first = { row: span.row, column: span.column, rows: 1, columns: 1 }] = cells;
  const bad = areas.find((area) => isUnreadable(view.cellAt(area.row, area.column)));
  const formula = areas
    .map((area) => view.cellAt(area.row, area.column)?.formula)
    .find((one) => one !== undefined);
  return {
    text: joinTexts(texts.slice(0, areas.length), breaks),
    area: cells.reduce(uniteAreas, first),
    cells,
    join,
    ...(formula === undefined ? {} : { formula }),
    ...(bad ? { unreadable: { area: bad, text: view.textAt(bad.row, bad.column) } } : {}),
  };
}

function collectAreas(view: GridView, span: ValueSpan): Area[] {
  const first = view.areaAt(span.row, span.column);
  const areas = [first];
  // Blank cells wait until text follows them: they may be lines between paragraphs, or no part of the value.
  let waiting: Area[] = [];
  let row = first.row + first.rows;
  while (row <= span.bottom) {
    const area = view.areaAt(row, span.column);
    if (area.row !== row || area.column !== first.column) break;
    const isBlank = view.textAt(row, span.column) === '';
    const isAlike = area.columns === first.columns && area.rows === first.rows;
    if (!span.isBounded && endsUnbounded(view, area, { isBlank, isAlike, gap: waiting.length, first })) break;
    if (isBlank && !(isAlike && (span.isBounded || first.columns > 1))) waiting.push(area);
    else if (isBlank && first.rows > 1) break;
    else {
      areas.push(...waiting, area);
      waiting = [];
    }
    row += area.rows;
  }
  return areas;
}

/** Where no label ends a value, what follows a gap or looks like a note is not taken for it. */
function endsUnbounded(
  view: GridView,
  area: Area,
  at: { isBlank: boolean; isAlike: boolean; gap: number; first: Area },
): boolean {
  if (at.first.rows > 1) return true;
  if (at.isBlank) return !at.isAlike || at.gap > 0;
  return !at.isAlike || (/^[\s　]*(?:[※*＊(（【]|注)/.test(view.textAt(area.row, area.column)) && at.gap > 0);
}

/** Rows below the only text belong to it where they are merged alike; loose blank cells do not. */
function keepsOne(view: GridView, areas: Area[], texts: string[]): boolean {
  const [first] = areas;
  if (texts.slice(1).some((text) => text !== '')) return false;
  return first === undefined || first.rows > 1 || view.grid.merges.length === 0 || first.columns === 1;
}

/** A merged value has its width; another reaches as far as the form does, over blank cells. */
function widen(view: GridView, area: Area, right: number): Area {
  if (area.columns > 1) return area;
  let last = area.column;
  while (
    last < right &&
    view.textAt(area.row, last + 1) === '' &&
    view.areaAt(area.row, last + 1).columns === 1
  )
    last += 1;
  return { ...area, columns: last < right ? 1 : right - area.column + 1 };
}

const halfWidth = /[\u0020-\u007e\uff61-\uff9f]/;
const sentenceEnd = /[。．.!?！？)）」』】:：;；]$/;
const newLine = /^[\s　]|^[・○〇●◎■□◆◇※▽▼☆★\-－―*＊(（【①-⑳]|^\d{1,2}[.．)）、]/;

export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (halfWidth.test(character) ? 0.5 : 1), 0);
}

/** For each line whether it stops at the right edge in the middle of a sentence. */
function findBreaks(texts: string[]): boolean[] {
  const widest = texts.reduce((most, text) => Math.max(most, textWidth(text)), 0);
  return texts.map((line, index) => {
    const next = texts[index + 1] ?? '';
    if (line === '' || next === '' || line.includes('\n')) return false;
    if (sentenceEnd.test(line) || newLine.test(next)) return false;
    return widest >= 15 && textWidth(line) >= widest * 0.85;
  });
}

function joinTexts(texts: string[], breaks: boolean[]): string {
  const last = texts.findLastIndex((text) => text !== '');
  return texts
    .slice(0, last + 1)
    .map((line, index) => (index === last || breaks[index] ? line : `${line}\n`))
    .join('');
}
