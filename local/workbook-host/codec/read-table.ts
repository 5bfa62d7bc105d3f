import type { TableData } from '../model/workbook-data.ts';
import { findArea } from './cell-reference.ts';
import { unescapeCellText } from './xml-text.ts';
import { childrenOf, findChild, isTrue, type XmlElement } from './xml-tree.ts';

/** A criterion as Excel's API words it, where it is a list of values; any other keeps its stored XML. */
export type FilterCriterion = { filterOn: 'Values'; values: string[] } | { filterOn: 'Stored'; xml: string };

export function readTable(xml: string, root: XmlElement): TableData | undefined {
  const { attributes } = root;
  const area = findArea(attributes.ref ?? '');
  if (!area) return undefined;
  const filter = findChild(root, 'autoFilter');
  const style = findChild(root, 'tableStyleInfo')?.attributes;
  return {
    id: attributes.id ?? '',
    name: attributes.displayName ?? attributes.name ?? '',
    area,
    columns: childrenOf(findChild(root, 'tableColumns'), 'tableColumn').map(({ attributes: column }) => ({
      id: Number(column.id),
      name: unescapeCellText(column.name ?? ''),
    })),
    showHeaders: attributes.headerRowCount !== '0',
    showTotals: Number(attributes.totalsRowCount ?? 0) > 0,
    style: style?.name ?? '',
    ...(style && !isTrue(style.showRowStripes) ? { hasPlainRows: true } : {}),
    ...(isTrue(attributes.insertRow) ? { hasInsertRow: true } : {}),
    hasFilterButtons: filter !== undefined,
    filters: new Map(
      childrenOf(filter, 'filterColumn').flatMap((column): [number, FilterCriterion][] => {
        if (isTrue(column.attributes.hiddenButton) && column.children.length === 0) return [];
        return [[Number(column.attributes.colId), readCriterion(xml, column)]];
      }),
    ),
  };
}

function readCriterion(xml: string, column: XmlElement): FilterCriterion {
  const filters = findChild(column, 'filters');
  if (!filters || filters.children.some(({ local }) => local !== 'filter')) {
    return { filterOn: 'Stored', xml: xml.slice(column.start, column.end) };
  }
  const values = filters.children.map(({ attributes }) => attributes.val ?? '');
  return { filterOn: 'Values', values: isTrue(filters.attributes.blank) ? [...values, ''] : values };
}
