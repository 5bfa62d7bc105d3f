import type { BoundRange, Place } from '#addin/state/workbook-port.ts';
import type { FoundField } from '#domain/finder/finder-report.ts';
import type { FormPlacing } from '#domain/finder/place-forms.ts';
import type { Grid } from '#domain/grid/grid.ts';
import { overlap } from '#domain/grid/overlap.ts';
import { readArea } from '#domain/grid/read-area.ts';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { fieldRef, type PlacedField } from './placed-field.ts';

interface Workbook {
  grids: readonly Grid[];
  bounds: readonly BoundRange[];
}

/** A sheet with the fields that are filled in on it. */
interface SheetFields {
  key: SheetKey;
  fields: readonly { id: FieldId }[];
}

/**
 * Where every written field of every sheet stands. The names in the file win over what the finder found: they moved
 * along with inserted rows, and the clerk may have set them by hand.
 */
export function placeFields(
  workbook: Workbook,
  placing: FormPlacing,
  sheets: readonly SheetFields[],
): PlacedField[] {
  const bounds = new Map(workbook.bounds.map((one) => [fieldRef(one.binding, one.binding.field), one.place]));
  return sheets.flatMap(({ key, fields }) =>
    fields.map(({ id }) => {
      const found = findField(placing, key, id);
      const bound = bounds.get(fieldRef(key, id));
      return placeField(
        { key, field: id, isBound: false, text: '', cells: [], join: 'single' },
        workbook,
        bound,
        found,
      );
    }),
  );
}

interface FoundPlace {
  worksheet: string;
  field: FoundField;
}

function findField(placing: FormPlacing, key: SheetKey, field: FieldId): FoundPlace | undefined {
  const form = placing.placed.find((one) => sheetKeyText(one.key) === sheetKeyText(key))?.form;
  const found = form?.fields.find((one) => one.field === field);
  return form && found ? { worksheet: form.worksheet, field: found } : undefined;
}

function placeField(
  blank: PlacedField,
  workbook: Workbook,
  bound: Place | 'gone' | undefined,
  found: FoundPlace | undefined,
): PlacedField {
  if (bound === undefined || bound === 'gone') {
    if (found) return { ...blank, ...asPlaced(found) };
    return bound === 'gone' ? { ...blank, place: 'gone' } : blank;
  }
  if (found && found.worksheet === bound.worksheet && overlap(found.field.area, bound.area)) {
    return { ...blank, ...asPlaced(found), isBound: true };
  }
  const grid = workbook.grids.find((one) => one.worksheet === bound.worksheet);
  return { ...blank, place: bound, isBound: true, ...(grid ? readArea(grid, bound.area) : {}) };
}

function asPlaced({ worksheet, field }: FoundPlace): Partial<PlacedField> {
  return {
    place: { worksheet, area: field.area },
    text: field.text,
    cells: field.cells,
    join: field.join,
    formula: field.formula,
    labelYear: field.label.year,
  };
}
