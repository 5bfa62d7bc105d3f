import type { CsvValue } from '../csv/write-csv.ts';
import type {
  Report,
  ReportBranch,
  ReportIndicator,
  ReportNode,
  ReportPart,
  ReportProject,
  ReportSheet,
} from './report.ts';

/** One file: one row per thing, one value per cell, units and western years in columns of their own. */
export interface OpenDataTable {
  /** Of the file, without its ending. */
  name: string;
  header: readonly string[];
  rows: readonly (readonly CsvValue[])[];
}

/**
 * The report as open data, after the rules of 総務省 for tables that machines read (2020年12月18日): a heading in the
 * first row only, no merged cells, no blanks for looks, figures without commas and units.
 */
export function openData(report: Report): OpenDataTable[] {
  return [
    projectsTable(report),
    indicatorsTable(report),
    yearsTable(report),
    opinionsTable(report),
    textsTable(report),
  ];
}

const about = ['自治体名', '計画名', '年度（西暦）'];
const aboutOf = ({ municipality, plan, fiscalYear }: Report) => [municipality, plan, fiscalYear];

function projectsTable(report: Report): OpenDataTable {
  const places = projectsBelow(report.structure, []);
  const levels = [...new Set(places.flatMap(({ path }) => path.map(({ level }) => level)))];
  return {
    name: 'projects',
    header: [
      ...about,
      '事業番号',
      '事業名',
      '所管課の順',
      '所管課',
      '再掲',
      ...levels.flatMap((level) => [`${level}の番号`, `${level}の名称`]),
    ],
    rows: places.flatMap(({ project, path }) =>
      project.departments.map((department, index) => [
        ...aboutOf(report),
        project.number,
        project.name,
        index + 1,
        department,
        project.isRepeated ? 1 : 0,
        ...levels.flatMap((level) => {
          const node = path.find((one) => one.level === level);
          return [node?.code, node?.name];
        }),
      ]),
    ),
  };
}

function projectsBelow(
  { node, projects, branches }: ReportBranch,
  above: readonly ReportNode[],
): { project: ReportProject; path: readonly ReportNode[] }[] {
  const path = node ? [...above, node] : above;
  return [
    ...projects.map((project) => ({ project, path })),
    ...branches.flatMap((branch) => projectsBelow(branch, path)),
  ];
}

/** One row for each part and each department that reports of it. */
function indicatorsTable(report: Report): OpenDataTable {
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

function yearsTable(report: Report): OpenDataTable {
  return {
    name: 'indicator-years',
    header: [...about, '指標番号', '指標名', '内訳', '単位', '実績の年度（西暦）', '実績値'],
    rows: eachPart(report).flatMap(({ indicator, part }) =>
      [...part.earlier, ...thisYear(part, report.fiscalYear)].map(({ fiscalYear, value }) => [
        ...aboutOf(report),
        indicator.number,
        indicator.name,
        part.label,
        part.unit,
        fiscalYear,
        value,
      ]),
    ),
  };
}

function thisYear({ actuals }: ReportPart, fiscalYear: number): ReportPart['earlier'] {
  const values = actuals.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return values.length === 0 ? [] : [{ fiscalYear, value: values.reduce((sum, value) => sum + value, 0) }];
}

function eachIndicator({ indicators }: Report): ReportIndicator[] {
  return indicators.flatMap((group) => group.indicators);
}

function eachPart(report: Report): { indicator: ReportIndicator; part: ReportPart }[] {
  return eachIndicator(report).flatMap((indicator) => indicator.parts.map((part) => ({ indicator, part })));
}

function opinionsTable(report: Report): OpenDataTable {
  return {
    name: 'opinions',
    header: [...about, '意見の種類', '対象', '順', '意見'],
    rows: report.opinions.flatMap(({ name, opinions }) =>
      opinions.flatMap(({ about: headings, texts }) =>
        texts.map((text, index) => [...aboutOf(report), name, headings.join('　'), index + 1, text]),
      ),
    ),
  };
}

/** Every text of every sheet; a cell of a table of years says its column. */
function textsTable(report: Report): OpenDataTable {
  return {
    name: 'sheets',
    header: [...about, '事業番号', '事業名', '所管課', '項目', '列', '内容'],
    rows: report.sheets.flatMap((sheet) =>
      textsOf(sheet).map((row) => [...aboutOf(report), sheet.number, sheet.name, ...row]),
    ),
  };
}

function textsOf({ departments, fields }: ReportSheet): CsvValue[][] {
  const all = departments.join('、');
  return fields.flatMap((field) => {
    if (field.kind === 'texts') {
      return field.texts.map(({ department = all, text }) => [department, field.label, undefined, text]);
    }
    const { department = all, columns, rows, label } = field;
    return rows.flatMap((row) =>
      row.cells.flatMap((cell, index) =>
        cell === '' ? [] : [[department, `${label}　${row.label}`, columns[index], cell]],
      ),
    );
  });
}
