import type { CellStyle } from 'hucre/xlsx';
import { linesHeight, type PrintedRow } from './printed-row.ts';
import { type Look, type LookSpec, lookSpec } from './report-looks.ts';

/**
 * Comes with every Japanese Windows and with Office for Mac. Of fixed width, so that lines can be counted, and row
 * heights and page ends hold.
 */
export const fontName = 'MS ゴシック';

const line = { style: 'thin', color: { rgb: '7F7F7F' } } as const;

/** A text that would be a formula if it were typed stays one also when somebody types into its cell. */
export function cellStyle(look: Look, row: PrintedRow, text: string): CellStyle {
  const spec = lookSpec(look);
  const { size, bold, colour, fill, horizontal = 'left', vertical = usualVertical(row) } = spec;
  return {
    font: { name: fontName, size, ...(bold ? { bold } : {}), ...(colour ? { color: { rgb: colour } } : {}) },
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } } : {}),
    ...border(spec, { isOpenAbove: row.comesFromAbove === true, isOpenBelow: row.goesOn === true }),
    alignment: { horizontal, vertical, wrapText: true },
    ...(/^[=+\-@]/.test(text) ? { numFmt: '@' } : {}),
  };
}

function border(
  { box }: LookSpec,
  { isOpenAbove, isOpenBelow }: { isOpenAbove: boolean; isOpenBelow: boolean },
): Pick<CellStyle, 'border'> {
  if (box === undefined) return {};
  if (box === 'below') return { border: { bottom: { style: 'medium', color: { rgb: '1F3864' } } } };
  const sides = { left: line, right: line };
  if (box === 'sides') return { border: sides };
  return {
    border: {
      ...sides,
      ...(isOpenAbove ? {} : { top: line }),
      ...(isOpenBelow ? {} : { bottom: line }),
    },
  };
}

/** Short rows are calmer when their texts stand in the middle; parts of a text follow each other without a gap. */
function usualVertical({ height, goesOn, comesFromAbove }: PrintedRow): 'top' | 'center' {
  return height <= linesHeight(2, 'body') && !goesOn && !comesFromAbove ? 'center' : 'top';
}
