import type { TableData } from '../model/workbook-data.ts';
import { areaReference } from './cell-reference.ts';
import { attributesText, openingTag } from './element-text.ts';
import { type Splice, spliceText } from './splice-text.ts';
import { escapeAttribute, escapeCellText } from './xml-text.ts';
import { childrenOf, findChild, parseXml, prefixOf, type XmlElement } from './xml-tree.ts';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A table part for a table that the file does not have yet. */
export function newTableXml(table: TableData, id: number): string {
  const attributes = attributesText({
    xmlns: namespace,
    id: String(id),
    name: table.name,
    displayName: table.name,
    ref: areaReference(table.area),
    headerRowCount: table.showHeaders ? undefined : '0',
    totalsRowCount: table.showTotals ? '1' : undefined,
    totalsRowShown: table.showTotals ? undefined : '0',
    insertRow: table.hasInsertRow ? '1' : undefined,
  });
  const style = styleXml(table, '', { showFirstColumn: '0', showLastColumn: '0', showColumnStripes: '0' });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table${attributes}>${filterXml(table, '')}${columnsXml(table, '')}${style}</table>`;
}

/** The part of a table that was resized, renamed, filtered or given columns; formulas and formats of columns stay. */
export function patchTableXml(xml: string, table: TableData): string {
  const root = parseXml(xml);
  const prefix = prefixOf(root);
  const splices: Splice[] = [
    {
      start: root.start,
      end: root.openEnd,
      text: openingTag(xml, root, {
        ref: areaReference(table.area),
        displayName: table.name,
        name: table.name,
        headerRowCount: table.showHeaders ? undefined : '0',
        totalsRowCount: table.showTotals ? '1' : undefined,
        insertRow: table.hasInsertRow ? '1' : undefined,
      }),
    },
  ];
  const columns = findChild(root, 'tableColumns');
  if (columns) {
    splices.push({
      start: columns.start,
      end: columns.end,
      text: columnsXml(table, prefix, { xml, columns }),
    });
  }
  const filter = findChild(root, 'autoFilter');
  const place = filter?.start ?? findChild(root, 'sortState')?.start ?? columns?.start ?? root.closeStart;
  splices.push({ start: place, end: filter?.end ?? place, text: filterXml(table, prefix) });
  const style = findChild(root, 'tableStyleInfo');
  const behind = style?.start ?? columns?.end ?? root.closeStart;
  const styled = styleXml(table, prefix, style?.attributes ?? {});
  if (style || table.style !== '') splices.push({ start: behind, end: style?.end ?? behind, text: styled });
  const sort = findChild(root, 'sortState');
  // A stored sort names cells; after a resize it would name others, and Excel treats the file as damaged.
  if (sort) splices.push({ start: sort.start, end: sort.end, text: '' });
  return spliceText(xml, splices);
}

function styleXml(table: TableData, prefix: string, attributes: Record<string, string>): string {
  return `<${prefix}tableStyleInfo${attributesText({
    ...attributes,
    name: table.style || undefined,
    showRowStripes: table.hasPlainRows ? '0' : '1',
  })}/>`;
}

function columnsXml(table: TableData, prefix: string, source?: { xml: string; columns: XmlElement }): string {
  const existing = childrenOf(source?.columns, 'tableColumn');
  const columns = table.columns.map(({ id, name }) => {
    const element = existing.find(({ attributes }) => Number(attributes.id) === id);
    const changes = { id: String(id), name: columnName(name) };
    if (!element || !source) return `<${prefix}tableColumn${attributesText(changes)}/>`;
    return openingTag(source.xml, element, changes) + source.xml.slice(element.openEnd, element.end);
  });
  return `<${prefix}tableColumns count="${columns.length}">${columns.join('')}</${prefix}tableColumns>`;
}

/** Line breaks in a heading are written `_x000a_`, as Excel does. */
function columnName(name: string): string {
  return unescaped(escapeCellText(name)).replace(/\n/g, '_x000a_');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function filterXml(table: TableData, prefix: string): string {
  if (!table.hasFilterButtons || !table.showHeaders) return '';
  const rows = table.area.rows - (table.showTotals ? 1 : 0);
  const open = `<${prefix}autoFilter ref="${areaReference({ ...table.area, rows })}"`;
  const columns = [...table.filters]
    .sort(([a], [b]) => a - b)
    .map(([column, criterion]) => criterionXml(column, criterion, prefix))
    .join('');
  return columns === '' ? `${open}/>` : `${open}>${columns}</${prefix}autoFilter>`;
}

function criterionXml(column: number, criterion: unknown, prefix: string): string {
  if (typeof criterion !== 'object' || criterion === null) return '';
  if ('xml' in criterion && typeof criterion.xml === 'string') return criterion.xml;
  if (!('values' in criterion) || !Array.isArray(criterion.values)) return '';
  const values = criterion.values.map(String);
  const blank = values.includes('') ? ' blank="1"' : '';
  const filters = values
    .filter((value) => value !== '')
    .map((value) => `<${prefix}filter val="${escapeAttribute(value)}"/>`)
    .join('');
  const content = `<${prefix}filters${blank}>${filters}</${prefix}filters>`;
  return `<${prefix}filterColumn colId="${column}">${content}</${prefix}filterColumn>`;
}
