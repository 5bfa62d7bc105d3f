import type { Look } from './draw-workbook.ts';

/** How the forms of an office look: thin lines, tinted labels, text from the top left. */
export function boxed(line = 'thin'): NonNullable<Look['border']> {
  const one = { style: line };
  return { top: one, right: one, bottom: one, left: one };
}

export const title: Look = { bold: true, fontSize: 14, horizontal: 'center' };
export const remark: Look = { fontSize: 9, horizontal: 'right' };
export const label: Look = { border: boxed(), fill: '#E7E6E6', horizontal: 'center', wrap: true };
export const short: Look = { border: boxed(), horizontal: 'left', wrap: true };
export const number: Look = { border: boxed(), horizontal: 'center' };
export const text: Look = { border: boxed(), horizontal: 'left', vertical: 'top', wrap: true };
