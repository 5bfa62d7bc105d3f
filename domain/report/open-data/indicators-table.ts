import type { Report } from '../report.ts';
import { eachIndicator, eachPart } from './each-part.ts';
import { about, aboutOf, type OpenDataTable } from './open-data-table.ts';

/** One row for each part and each department that reports of it. */
export function indicatorsTable(report: Report): OpenDataTable {
  const requests = new Map(
    eachIndicator(report).flatMap(({ ratings }) => ratings.map(({ request, name }) => [request, name])),
  );
  return {
    name: 'indicators',
    header: [
      ...about,
      '指標番号',
      '指標名',
      '内訳',
      '所管課',
      '単位',
      '基準値',
      '基準値の表記',
      '基準値の時点',
      '目標値',
      '目標値の表記',
      '実績値',
      '実績値の表記',
      '実績値の時点',
      ...[...requests.values()].flatMap((name) => [name, `${name}の理由`]),
    ],
    rows: eachPart(report).flatMap(({ indicator, part }) =>
      (part.actuals.length > 0 ? part.actuals : [undefined]).map((actual) => [
        ...aboutOf(report),
        indicator.number,
        indicator.name,
        part.label,
        actual?.department ?? indicator.departments.join('、'),
        part.unit,
        part.baseline?.value,
        part.baseline?.raw,
        part.baseline?.asOf,
        part.target?.value,
        part.target?.raw,
        actual?.value,
        actual?.raw,
        actual?.asOf,
        ...[...requests.keys()].flatMap((request) => {
          const rating = indicator.ratings.find((one) => one.request === request);
          return [rating?.grade, rating?.reason];
        }),
      ]),
    ),
  };
}
