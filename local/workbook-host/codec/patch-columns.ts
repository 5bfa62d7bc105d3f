import type { WorksheetData } from '../model/workbook-data.ts';
import { widthOfPixels } from './column-width.ts';
import { type AttributeChanges, attributesText } from './element-text.ts';
import type { WorksheetBody } from './read-worksheet.ts';
import type { Splice } from './splice-text.ts';
import { placeInWorksheet } from './worksheet-order.ts';
import { childrenOf, findChild, prefixOf, type XmlElement } from './xml-tree.ts';

interface ColumnStretch {
  first: number;
  last: number;
  attributes: AttributeChanges;
}

/** Widths and hidden columns, where they differ; a column that does not keeps its own attributes. */
export function patchColumns(
  root: XmlElement,
  { current, before, digit }: { current: WorksheetData; before: WorksheetBody; digit: number },
): Splice[] {
  const changed = changedColumns(current, before);
  if (changed.length === 0) return [];
  const element = findChild(root, 'cols');
  const stretches = childrenOf(element, 'col').map(({ attributes }) => ({
    first: Number(attributes.min) - 1,
    last: Number(attributes.max) - 1,
    attributes: { ...attributes },
  }));
  const wanted = changed.reduce<ColumnStretch[]>(
    (all, column) => withColumn(all, column, columnAttributes(current, column, digit)),
    stretches,
  );
  const prefix = prefixOf(root);
  const columns = wanted.map(({ first, last, attributes }) => {
    return `<${prefix}col${attributesText({ ...attributes, min: String(first + 1), max: String(last + 1) })}/>`;
  });
  const place = placeInWorksheet(root, 'cols');
  const text = `<${prefix}cols>${columns.join('')}</${prefix}cols>`;
  return [{ start: element?.start ?? place, end: element?.end ?? place, text }];
}

function changedColumns(current: WorksheetData, before: WorksheetBody): number[] {
  const all = new Set([
    ...current.columnWidths.keys(),
    ...before.columnWidths.keys(),
    ...current.hiddenColumns,
    ...before.hiddenColumns,
  ]);
  const differs = (column: number) =>
    current.hiddenColumns.has(column) !== before.hiddenColumns.has(column) ||
    (!current.hiddenColumns.has(column) &&
      current.columnWidths.get(column) !== before.columnWidths.get(column));
  return [...all].filter(differs).sort((a, b) => a - b);
}

function columnAttributes(current: WorksheetData, column: number, digit: number): AttributeChanges {
  const pixels = current.columnWidths.get(column) ?? current.defaultColumnWidth;
  return {
    width: String(widthOfPixels(pixels, digit)),
    customWidth: '1',
    hidden: current.hiddenColumns.has(column) ? '1' : undefined,
  };
}

/** Cuts the column out of the stretch it lies in and gives it attributes of its own on top of those it had. */
function withColumn(stretches: ColumnStretch[], column: number, changes: AttributeChanges): ColumnStretch[] {
  const around = stretches.find(({ first, last }) => first <= column && column <= last);
  const own = { first: column, last: column, attributes: { ...around?.attributes, ...changes } };
  const pieces = around
    ? [
        { ...around, last: column - 1 },
        { ...around, first: column + 1 },
      ].filter(({ first, last }) => first <= last)
    : [];
  return [...stretches.filter((one) => one !== around), own, ...pieces].sort((a, b) => a.first - b.first);
}
