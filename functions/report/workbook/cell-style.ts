import type { CellStyle } from 'hucre/xlsx';
import type { PrintedRow } from './printed-row.ts';
import { type Look, type LookSpec, lookSpec } from './report-looks.ts';

/** On every Windows and in every Office with Japanese; the row heights are reckoned for it. */
export const fontName = 'MS Pゴシック';

const line = { style: 'thin', color: { rgb: '7F7F7F' } } as const;

/** A text that would be a formula if it were typed stays one also when somebody types into its cell. */
export function cellStyle(look: Look, { goesOn, comesFromAbove }: PrintedRow, text: string): CellStyle {
  const spec = lookSpec(look);
  const { size, bold, colour, fill, horizontal = 'left', vertical = 'top' } = spec;
  return {
    font: { name: fontName, size, ...(bold ? { bold } : {}), ...(colour ? { color: { rgb: colour } } : {}) },
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } } : {}),
    ...border(spec, { isOpenAbove: comesFromAbove === true, isOpenBelow: goesOn === true }),
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
