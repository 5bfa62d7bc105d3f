import type { BoundRange, Place } from '#addin/state/workbook-port.ts';
import { findArea } from '#domain/grid/address.ts';
import { worksheetOf } from '#domain/grid/worksheet-of.ts';
import { bindingName, findBinding } from '#domain/workbook/binding-name.ts';
import type { Binding } from '#domain/workbook/workbook-identity.ts';
import { absoluteReference } from './reference.ts';
import { readBatch, writeBatch } from './run-batch.ts';

/** The bindings that the file holds as defined names; names of others are not looked at. */
export function readBindings(): Promise<BoundRange[]> {
  return readBatch(async (context) => {
    const { names } = context.workbook;
    names.load('name,formula,scope');
    await context.sync();
    return names.items.flatMap(({ name, formula, scope }) => {
      const binding = scope === 'Workbook' ? findBinding(name) : undefined;
      return binding ? [{ binding, place: placeOf(String(formula)) }] : [];
    });
  });
}

/** Sets hidden defined names; one that exists already is moved. */
export function bind(ranges: { binding: Binding; place: Place }[]): Promise<void> {
  return writeBatch(async (context) => {
    const { names, worksheets } = context.workbook;
    const existing = ranges.map(({ binding }) => {
      const name = names.getItemOrNullObject(bindingName(binding));
      name.load('name');
      return name;
    });
    await context.sync();
    ranges.forEach(({ binding, place }, index) => {
      const formula = absoluteReference(place);
      const present = existing[index];
      if (present && !present.isNullObject) present.formula = formula;
      else {
        // Asking for the worksheet refuses one that is gone; a formula alone would become #REF! in silence.
        worksheets.getItem(place.worksheet);
        names.add(bindingName(binding), formula).visible = false;
      }
    });
    await context.sync();
  });
}

/** `#REF!`, and anything else that is no single range of this workbook, is gone. */
function placeOf(formula: string): Place | 'gone' {
  const worksheet = worksheetOf(formula);
  const area = findArea(formula);
  return worksheet === undefined || !area ? 'gone' : { worksheet, area };
}
