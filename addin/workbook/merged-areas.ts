import type { Area } from '#domain/grid/grid.ts';

/** Asked for, and to be read after the next `context.sync()`. */
export type Merges = Excel.RangeAreas[];

/** Excel tells at most 512 merged areas at once, so that a long worksheet is asked in pieces. */
const bandRows = 60;

/** Excel tells an area where it begins; what begins in a piece and is no higher than this comes whole. */
const overlap = 20;

/** Below ExcelApi 1.13 nobody can ask; a grid then comes without merges. */
export function loadMerges(
  range: Excel.Range,
  worksheet: Excel.Worksheet,
  how: 'whole' | 'bands' | 'none',
): Merges {
  if (how === 'none' || !Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return [];
  const pieces = how === 'whole' ? [range] : bands(worksheet);
  return pieces.map((piece) => {
    const merged = piece.getMergedAreasOrNullObject();
    // The address of all of them is no help: it may be cut, and may name their first cells only.
    merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    return merged;
  });
}

function bands(worksheet: Excel.Worksheet): Excel.Range[] {
  return Array.from({ length: Math.ceil(2000 / bandRows) }, (_, band) =>
    worksheet.getRange(`A${band * bandRows + 1}:CV${(band + 1) * bandRows + overlap}`),
  );
}

/** What two pieces tell of the same area is one; the larger is the whole of it. */
export function mergedAreas(merges: Merges): Area[] {
  const found = new Map<string, Area>();
  for (const area of merges.flatMap(areasOf)) {
    const corner = `${area.row},${area.column}`;
    if (area.rows > (found.get(corner)?.rows ?? 0)) found.set(corner, area);
  }
  return [...found.values()];
}

function areasOf(merged: Excel.RangeAreas): Area[] {
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
    columns: columnCount,
  }));
}
