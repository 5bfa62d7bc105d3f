import { foldUnit } from '../indicators/units.ts';
import { keepsOut } from './addend-gaps.ts';
import { printFigure } from './print-figure.ts';
import { type FigureLine, readFigureLines } from './read-figure-lines.ts';
import { isAdded, type StatedSum, someEndMakes, sumOf } from './stated-sum.ts';
import type { WrittenFigure } from './written-figure.ts';

const mayHaveTotal = /(?:^|\n)[^\n]{0,16}(?:計|総数|合わせて|内訳|全)/;
const totalLine = /^[\s○・●◎■◆※*→-]*[^\d。、]{0,14}(?:総計|合計|総数|計|合わせて|全)[^\d。、]{0,8}$/;
const totalRow = /^[\s○・●]*(?:総計|合計|小計|計)/;
const heading = /^[\s([【〔<・]*内訳[\s)\]】〕>:]*$/;

/** Items of a list under each other with a line 合計 below or above them; a table is added column by column. */
export function readSumsOfLines(text: string, figures: readonly WrittenFigure[]): StatedSum[] {
  if (!mayHaveTotal.test(text)) return [];
  const lines = readFigureLines(text, figures);
  return lines.flatMap((line, index) =>
    isTotalLine(line, text)
      ? [...fromAbove(lines, index), ...fromBelow(lines, index)]
      : underHeading(lines, index),
  );
}

function isTotalLine({ figures, text: line, isSentence }: FigureLine, text: string): boolean {
  const [first] = figures;
  if (!first?.isTotal || isSentence) return false;
  const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
  return totalLine.test(line.slice(0, first.start - lineStart)) && !keepsOut(line);
}

/** Lines of one level without a gap, nearest first. */
function rowsFrom(lines: readonly FigureLine[], from: number, step: 1 | -1): FigureLine[] {
  const rows: FigureLine[] = [];
  const first = lines[from];
  for (let at = from; ; at += step) {
    const line = lines[at];
    if (!line || !first || !isRow(line) || line.level !== first.level) return rows;
    rows.push(line);
  }
}

function isRow({ figures, isSentence, text }: FigureLine): boolean {
  return figures.length > 0 && !isSentence && !keepsOut(text) && !totalRow.test(text);
}

function fromAbove(lines: readonly FigureLine[], index: number): StatedSum[] {
  const rows = rowsFrom(lines, index - 1, -1).reverse();
  const next = lines[index - 1 - rows.length];
  const total = lines[index];
  // Figures right above on another level: nobody knows what belongs to the list.
  const isUnclear = next && !next.isSentence && next.figures.length > 0 && !totalRow.test(next.text);
  if (!total || rows.length < 2 || isUnclear) return [];
  return ofColumns(rows, total);
}

function fromBelow(lines: readonly FigureLine[], index: number): StatedSum[] {
  const total = lines[index];
  const first = lines[index + 1];
  if (!total || !first || total.figures.length !== 1 || first.level.trim() === '') return [];
  const isAlsoBelow = isRow(lines[index - 1] ?? first) && lines[index - 1]?.level === first.level;
  return first.level === total.level || isAlsoBelow ? [] : below(lines, index + 1, total);
}

/** `参加者 43人` and a line 内訳 under it. */
function underHeading(lines: readonly FigureLine[], index: number): StatedSum[] {
  const whole = lines[index - 1];
  if (whole?.figures.length !== 1 || !heading.test(lines[index]?.text ?? '')) return [];
  return below(lines, index + 1, whole);
}

function below(lines: readonly FigureLine[], from: number, total: FigureLine): StatedSum[] {
  const rows = rowsFrom(lines, from, 1);
  const next = lines[from + rows.length];
  if (rows.length < 2 || (next && !next.isBlank && next.figures.length > 0 && !next.isSentence)) return [];
  return ofColumns(rows, total);
}

function ofColumns(rows: readonly FigureLine[], { figures }: FigureLine): StatedSum[] {
  const units = [...new Set(figures.map(({ unit }) => foldUnit(unit)))];
  return units.flatMap((unit) => ofUnit(rows, figures, unit));
}

function ofUnit(rows: readonly FigureLine[], totals: readonly WrittenFigure[], unit: string): StatedSum[] {
  const inUnit = (all: readonly WrittenFigure[]) => all.filter((one) => foldUnit(one.unit) === unit);
  const wanted = inUnit(totals);
  const table = rows.map(({ figures }) => columnsOf(inUnit(figures), wanted.length));
  if (table.some((row) => row.length !== wanted.length)) return [];
  return wanted.flatMap((total, column) =>
    ofColumn(
      table.flatMap((row) => row[column] ?? []),
      total,
    ),
  );
}

/** Where only one is totalled, a row's own 計. */
function columnsOf(row: readonly WrittenFigure[], wanted: number): readonly WrittenFigure[] {
  const own = row.filter(({ isTotal }) => isTotal);
  return wanted === 1 && row.length > 1 && own.length === 1 ? own : row;
}

function ofColumn(addends: readonly WrittenFigure[], total: WrittenFigure): StatedSum[] {
  const isCountedAlike = new Set(addends.map(({ counting }) => counting)).size === 1;
  const fits = total.counting === addends[0]?.counting || total.counting === 'gross';
  if (![...addends, total].every(isAdded) || !isCountedAlike || !fits) return [];
  if (someEndMakes(addends, total) || someEndMakes(addends.toReversed(), total)) return [];
  return [{ total, addends: addends.map(printFigure).join('＋'), computed: sumOf(addends) }];
}
