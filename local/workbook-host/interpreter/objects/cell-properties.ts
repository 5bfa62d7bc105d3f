import type { StyleData } from '../../model/workbook-data.ts';
import { mapCells } from '../cells/cell-area.ts';
import { formatCells } from '../cells/format-cells.ts';
import { rangeAddress } from '../cells/range-address.ts';
import { liveRange, styleOf } from '../cells/read-cells.ts';
import { valuesFor } from '../cells/write-cells.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, Host, Method, RangeState } from '../host-object.ts';
import type { Json } from '../json.ts';
import { memberName } from '../member-name.ts';
import { columnWidthOf, rowHeightOf } from './line-sizes.ts';
import { findRecord } from './read-argument.ts';
import { type StyleMember, styleMembers } from './style-members.ts';

type Wish = { [name: string]: Json };
type Parts = Record<string, (wish: Json) => Json>;

/** Reading the formats of many cells, rows or columns in one call. */
export const cellPropertyMethods: Record<string, Method<RangeState>> = {
  GetCellProperties: (range, [wish], host) => {
    const { worksheet } = liveRange(range);
    valuesFor(range, null);
    const value = mapCells(range.area, (row, column) => {
      const style = styleOf(host.workbook, worksheet.cells.get(`${row},${column}`));
      const cell = { worksheet, area: { row, column, rows: 1, columns: 1 } };
      return chosen(host, wish, {
        ...addresses(cell),
        hidden: () => worksheet.hiddenRows.has(row) || worksheet.hiddenColumns.has(column),
        format: (inner) => chosen(host, inner, formatParts(host, style, cell)),
      });
    });
    return { value };
  },
  GetColumnProperties: (range, [wish], host) => {
    const { worksheet, area } = liveRange(range);
    const value = Array.from({ length: area.columns }, (_, index) => {
      const column = area.column + index;
      return chosen(host, wish, {
        ...addresses({ worksheet, area: { ...area, column, columns: 1 } }),
        columnHidden: () => worksheet.hiddenColumns.has(column),
        columnIndex: () => column,
        format: (inner) => chosen(host, inner, { columnWidth: () => columnWidthOf(worksheet, column) }),
      });
    });
    return { value };
  },
  GetRowProperties: (range, [wish], host) => {
    const { worksheet, area } = liveRange(range);
    const value = Array.from({ length: area.rows }, (_, index) => {
      const row = area.row + index;
      return chosen(host, wish, {
        ...addresses({ worksheet, area: { ...area, row, rows: 1 } }),
        rowHidden: () => worksheet.hiddenRows.has(row),
        rowIndex: () => row,
        format: (inner) => chosen(host, inner, { rowHeight: () => rowHeightOf(worksheet, row) }),
      });
    });
    return { value };
  },
};

/** Formats for every cell, as `setCellProperties` takes them. */
export function setCellProperties(host: Host, range: RangeState, given: Argument): void {
  const wishes = valuesFor(range, given);
  formatCells(host, range, (style, { row, column }) => {
    const format = findRecord(findRecord(wishes[row]?.[column])?.format);
    return format ? patched(host, style, format) : style;
  });
}

function patched(host: Host, style: StyleData, format: Wish): StyleData {
  let result = style;
  for (const [name, value] of Object.entries(format)) {
    const members = membersOf(name);
    const inner = members && findRecord(value);
    const entries: [string, Json][] = inner ? Object.entries(inner) : [[name, value]];
    for (const [member, wanted] of entries) {
      const set = findStyleMember(members ?? styleMembers.format, member)?.set;
      if (!set) return host.missing('Range', `SetCellProperties(${name}.${member})`);
      result = set(result, wanted);
    }
  }
  return result;
}

function formatParts(host: Host, style: StyleData, { worksheet, area }: RangeState): Parts {
  const tell = (members: Record<string, StyleMember>): Parts =>
    Object.fromEntries(
      Object.entries(members).map(([name, { get }]) => [memberName(name), () => get(style)]),
    );
  return {
    ...tell(styleMembers.format),
    columnWidth: () => columnWidthOf(worksheet, area.column),
    rowHeight: () => rowHeightOf(worksheet, area.row),
    fill: (inner) => chosen(host, inner, tell(styleMembers.fill)),
    font: (inner) => chosen(host, inner, tell(styleMembers.font)),
    protection: (inner) => chosen(host, inner, tell(styleMembers.protection)),
  };
}

function addresses({ worksheet, area }: RangeState): Parts {
  const address = () => rangeAddress(worksheet, area);
  return { address, addressLocal: address };
}

/** What was wished for, in the shape of the wish. */
function chosen(host: Host, wish: Argument, parts: Parts): Json {
  const record =
    wish === true ? Object.fromEntries(Object.keys(parts).map((name) => [name, true])) : findRecord(wish);
  if (!record) throw new ExcelError('InvalidArgument');
  const wanted = Object.entries(record).filter(([, inner]) => inner !== false && inner !== null);
  return Object.fromEntries(
    wanted.map(([name, inner]) => {
      const part = parts[name];
      return [name, part ? part(inner) : host.missing('Range', `getCellProperties(${name})`)];
    }),
  );
}

function membersOf(name: string): Record<string, StyleMember> | undefined {
  return name === 'fill' || name === 'font' || name === 'protection' ? styleMembers[name] : undefined;
}

function findStyleMember(members: Record<string, StyleMember>, name: string): StyleMember | undefined {
  return members[name.charAt(0).toUpperCase() + name.slice(1)];
}
