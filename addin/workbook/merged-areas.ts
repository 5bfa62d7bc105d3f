import { findArea } from '#domain/grid/address.ts';
import type { Area } from '#domain/grid/grid.ts';

/** Asked for, and to be read after the next `context.sync()`. */
export type Merges = Excel.RangeAreas[];

/** Excel gives at most 512 merged areas at once, so that a long worksheet is asked in pieces. */
const bandRows = 60;

/** Below ExcelApi 1.13 nobody can ask; a grid then comes without merges. */
export function loadMerges(
  range: Excel.Range,
  worksheet: Excel.Worksheet,
  how: 'whole' | 'bands' | 'none',
): Merges {
  if (how === 'none' || !Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return [];
  const pieces = how === 'whole' ? [range] : bands(worksheet);
  return pieces.map((piece) => {
    const areas = piece.getMergedAreasOrNullObject();
    areas.load('address,areaCount');
    return areas;
  });
}

function bands(worksheet: Excel.Worksheet): Excel.Range[] {
  return Array.from({ length: Math.ceil(2000 / bandRows) }, (_, band) =>
    worksheet.getRange(`A${band * bandRows + 1}:CV${(band + 1) * bandRows}`),
  );
}

/** An area that reaches over two pieces is told twice. */
export function mergedAreas(merges: Merges): Area[] {
  const areas = merges.flatMap((one) => (one.isNullObject ? [] : splitAddress(one.address)));
  return [...new Map(areas.map((area) => [JSON.stringify(area), area])).values()];
}

/** Whether Excel told all of them: long addresses are known to be cut. */
export function areMergesComplete(merges: Merges): boolean {
  return merges.every((one) => one.isNullObject || splitAddress(one.address).length === one.areaCount);
}

/** `'No, 1'!B2:C3,'No, 1'!B5` → both areas; the worksheet's name may hold commas and quotes. */
function splitAddress(address: string): Area[] {
  const parts = address.match(/(?:'(?:[^']|'')*'|[^',!]*)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/gi) ?? [];
  return parts.flatMap((part) => findArea(part) ?? []);
}
