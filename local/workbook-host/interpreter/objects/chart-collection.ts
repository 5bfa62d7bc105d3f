import { anchorAt } from '../../grid/chart-place.ts';
import { type ChartData, type ChartType, chartTypes } from '../../model/chart-data.ts';
import { checkUnprotected } from '../cells/may-change.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, Host, HostObject, ObjectStates, ObjectType } from '../host-object.ts';
import { readSource } from './chart-source.ts';
import { worksheetOf } from './find-worksheet.ts';
import { indexArgument, textArgument } from './read-argument.ts';

type Scope = ObjectStates['ChartCollection'];

const object = ({ id }: ChartData): HostObject => ({ kind: 'Chart', state: { chartId: id } });

const chartsOf = (host: Host, { worksheetId }: Scope): ChartData[] =>
  worksheetOf(host, worksheetId).charts ?? [];

const find = (host: Host, scope: Scope, key: Argument): HostObject | undefined => {
  const text = String(key).toLowerCase();
  const found = chartsOf(host, scope).find(({ id, name }) => id === text || name.toLowerCase() === text);
  return found && object(found);
};

export const chartCollectionType: ObjectType<Scope> = {
  properties: { Count: { get: (scope, host) => chartsOf(host, scope).length } },
  items: (scope, host) => chartsOf(host, scope).map(object),
  item: (scope, key, host) => find(host, scope, key),
  methods: {
    GetCount: (scope, _, host) => ({ value: chartsOf(host, scope).length }),
    GetItem: (scope, [key], host) => {
      const found = find(host, scope, key);
      if (!found) throw new ExcelError('ItemNotFound');
      return found;
    },
    GetItemAt: (scope, [index], host) => {
      const found = chartsOf(host, scope)[indexArgument(index)];
      if (!found) throw new ExcelError('InvalidArgument');
      return object(found);
    },
    GetItemOrNullObject: (scope, [key], host) => find(host, scope, key) ?? null,
  },
  changes: { Add: (scope, args, host) => object(addChart(host, scope, args)) },
};

/** As Excel begins a chart: somewhere in sight, with a legend below it and a title that asks for one. */
function addChart(host: Host, { worksheetId }: Scope, [type, source, seriesBy]: Argument[]): ChartData {
  const worksheet = worksheetOf(host, worksheetId);
  checkUnprotected(worksheet);
  const number = host.nextNumber.chart();
  const isJapanese = /^ja/i.test(host.locale);
  const chart: ChartData = {
    id: String(number),
    name: `${isJapanese ? 'グラフ' : 'Chart'} ${number}`,
    type: chartTypeOf(host, type),
    anchor: anchorAt(worksheet, { left: 200, top: 100, width: 480, height: 288 }),
    title: { text: isJapanese ? 'グラフ タイトル' : 'Chart Title' },
    axes: { category: {}, value: {} },
    legend: 'Bottom',
    blanks: 'NotPlotted',
    series: readSource(host, worksheet, source, seriesBy),
  };
  worksheet.charts = [...(worksheet.charts ?? []), chart];
  return chart;
}

function chartTypeOf(host: Host, type: Argument): ChartType {
  const name = textArgument(type);
  return chartTypes.find((one) => one === name) ?? host.missing('ChartCollection', `add of ${name}`);
}
