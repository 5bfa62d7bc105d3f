import { commonFormat, formatCells } from '../cells/format-cells.ts';
import type { ObjectType, Property, RangeState } from '../host-object.ts';
import { fitColumns } from './fit-columns.ts';
import { commonHeight, commonWidth, fitRows, setHeight, setWidth } from './line-sizes.ts';
import { type StyleMember, styleMembers } from './style-members.ts';

export const rangeFormatType: ObjectType<RangeState> = {
  properties: {
    ...styleProperties(styleMembers.format),
    ColumnWidth: { get: (range) => commonWidth(range), set: (range, points) => setWidth(range, points) },
    RowHeight: { get: (range) => commonHeight(range), set: (range, points) => setHeight(range, points) },
  },
  navigations: {
    Fill: (range) => ({ kind: 'RangeFill', state: range }),
    Font: (range) => ({ kind: 'RangeFont', state: range }),
    Protection: (range) => ({ kind: 'FormatProtection', state: range }),
  },
  changes: {
    AutofitColumns: (range, _, host) => fitColumns(host, range),
    AutofitRows: (range) => fitRows(range),
  },
};

export const rangeFillType: ObjectType<RangeState> = {
  properties: styleProperties(styleMembers.fill),
  changes: {
    Clear: (range, _, host) => formatCells(host, range, ({ fill: _fill, ...style }) => style),
  },
};

export const rangeFontType: ObjectType<RangeState> = { properties: styleProperties(styleMembers.font) };

export const formatProtectionType: ObjectType<RangeState> = {
  properties: styleProperties(styleMembers.protection),
};

/** A format property is what all cells have in common, and sets all of them. */
function styleProperties(members: Record<string, StyleMember>): Record<string, Property<RangeState>> {
  return Object.fromEntries(
    Object.entries(members).map(([name, { get, set }]) => {
      const property: Property<RangeState> = { get: (range, host) => commonFormat(host, range, get) };
      if (set) {
        property.set = (range, value, host) => formatCells(host, range, (style) => set(style, value));
      }
      return [name, property];
    }),
  );
}
