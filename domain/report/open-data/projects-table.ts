import type { Report, ReportBranch, ReportNode, ReportProject } from '../report.ts';
import { about, aboutOf, type OpenDataTable } from './open-data-table.ts';

/** One row for each department of each project. */
export function projectsTable(report: Report): OpenDataTable {
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
