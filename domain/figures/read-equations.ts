import { dividedBy, type Exact, exact, minus, plus, times } from '../grades/exact.ts';
import { foldUnit } from '../indicators/units.ts';
import type { FigureGroup } from './figure-groups.ts';
import { printFigure } from './print-figure.ts';
import type { StatedSum } from './stated-sum.ts';
import type { WrittenFigure } from './written-figure.ts';

type Operator = '+' | '-' | '*' | '/' | '=';

const operators: Readonly<Record<string, Operator>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '―': '-',
  '×': '*',
  x: '*',
  X: '*',
  '*': '*',
  '÷': '/',
  '=': '=',
};
/** With what the next figure counts: 男性5人＋女性10人. */
const operation = /^ ?([+\-−―×xX*÷=]) ?([^\d+\-−―×*÷=、。,:;/~]{0,15})$/;
const anyOperator = /^ ?[+\-−―×*÷=/]/;
const operatorBefore = /[+\-−―×*÷=/] ?[^\d、。,]{0,15}$/;

/** A＋B＝C, with －, × and ÷ too: what stands before ＝ is worked out, and C is the total. */
export function readEquations({ figures, gaps }: FigureGroup): StatedSum[] {
  const signs = gaps.map((gap) => operators[operation.exec(gap)?.[1] ?? '']);
  return figures.flatMap((total, index): StatedSum[] => {
    if (signs[index] !== '=' || anyOperator.test(gaps[index + 1] ?? '')) return [];
    const first = firstOf(signs, index);
    if (first === index - 1 || operatorBefore.test(gaps[first] ?? '')) return [];
    const sum = workOut(figures.slice(first, index), signs.slice(first + 1, index), total);
    return sum ? [sum] : [];
  });
}

function firstOf(signs: readonly (Operator | undefined)[], equals: number): number {
  let first = equals - 1;
  while (first > 0 && signs[first] !== undefined && signs[first] !== '=') first -= 1;
  return first;
}

function workOut(
  operands: readonly WrittenFigure[],
  signs: readonly (Operator | undefined)[],
  total: WrittenFigure,
): StatedSum | undefined {
  if ([...operands, total].some(({ isApproximate }) => isApproximate)) return undefined;
  const isOnlyAdded = signs.every((sign) => sign === '+' || sign === '-');
  if (!(isOnlyAdded ? fitsSum(operands, total) : fitsProduct(operands, total))) return undefined;
  const computed = evaluate(operands, signs, total);
  return (
    computed && {
      ...{ total, computed, addends: print(operands, signs) },
      ...(isOnlyAdded ? {} : { isRounded: true as const }),
    }
  );
}

/** Everything in one unit, or in none. */
function fitsSum(operands: readonly WrittenFigure[], total: WrittenFigure): boolean {
  const units = new Set([...operands, total].map(({ unit }) => foldUnit(unit)).filter(Boolean));
  return units.size <= 1;
}

/** 2,000円×30人＝60,000円; 100人÷5回 is in a unit that nobody can check. */
function fitsProduct(operands: readonly WrittenFigure[], total: WrittenFigure): boolean {
  const unit = foldUnit(total.unit);
  const scaled = [...operands, total].some((one) => /^[千万億百]/.test(one.unit));
  return !scaled && (unit === '%' || unit === '' || operands.some((one) => foldUnit(one.unit) === unit));
}

/** × and ÷ before ＋ and －. */
function evaluate(
  operands: readonly WrittenFigure[],
  signs: readonly (Operator | undefined)[],
  total: WrittenFigure,
): Exact | undefined {
  const [head, ...rest] = operands.map((one) => exact(one.value));
  if (!head) return undefined;
  const terms: { value: Exact; isTaken: boolean }[] = [{ value: head, isTaken: false }];
  for (const [index, value] of rest.entries()) {
    const sign = signs[index];
    const last = terms.at(-1);
    if (sign === '+' || sign === '-') terms.push({ value, isTaken: sign === '-' });
    else if (last) {
      const product = sign === '*' ? times(last.value, value) : dividedBy(last.value, value);
      if (!product) return undefined;
      last.value = product;
    }
  }
  const result = terms
    .slice(1)
    .reduce(
      (sum, { value, isTaken }) => (isTaken ? minus(sum, value) : plus(sum, value)),
      terms[0]?.value ?? head,
    );
  const isShare = foldUnit(total.unit) === '%' && signs.includes('/') && !operands.some(isHundred);
  return isShare ? times(result, exact(100)) : result;
}

function isHundred({ value, unit }: WrittenFigure): boolean {
  return value === 100 || foldUnit(unit) === '%';
}

const shown: Readonly<Record<Operator, string>> = { '+': '＋', '-': '－', '*': '×', '/': '÷', '=': '＝' };

function print(operands: readonly WrittenFigure[], signs: readonly (Operator | undefined)[]): string {
  return operands
    .map((one, index) => `${shown[signs[index - 1] ?? '='].repeat(index > 0 ? 1 : 0)}${printFigure(one)}`)
    .join('');
}
