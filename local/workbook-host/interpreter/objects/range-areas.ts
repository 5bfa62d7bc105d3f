import { rangeAddress } from '../cells/range-address.ts';
import { liveRange } from '../cells/read-cells.ts';
import { ExcelError } from '../excel-error.ts';
import type { ObjectType, RangeState } from '../host-object.ts';

export const rangeAreasType: ObjectType<RangeState[]> = {
  properties: {
    Address: { get: (ranges) => addressOf(ranges) },
    AddressLocal: { get: (ranges) => addressOf(ranges) },
    AreaCount: { get: (ranges) => ranges.length },
    CellCount: { get: (ranges) => ranges.reduce((sum, { area }) => sum + area.rows * area.columns, 0) },
  },
  navigations: {
    Areas: (ranges) => ({ kind: 'RangeCollection', state: ranges }),
    Worksheet: ([first]) => {
      if (!first) throw new ExcelError('ItemNotFound');
      return { kind: 'Worksheet', state: first.worksheet };
    },
  },
};

export const rangeCollectionType: ObjectType<RangeState[]> = {
  items: (ranges) => ranges.map((state) => ({ kind: 'Range', state: liveRange(state) })),
  item: (ranges, key) => {
    const state = typeof key === 'number' ? ranges[key] : undefined;
    return state && { kind: 'Range', state };
  },
  methods: {
    GetCount: (ranges) => ({ value: ranges.length }),
    GetItemAt: (ranges, [index]) => {
      const state = typeof index === 'number' ? ranges[index] : undefined;
      if (!state) throw new ExcelError('ItemNotFound');
      return { kind: 'Range', state };
    },
  },
};

function addressOf(ranges: RangeState[]): string {
  return ranges.map(({ worksheet, area }) => rangeAddress(worksheet, area)).join(',');
}
