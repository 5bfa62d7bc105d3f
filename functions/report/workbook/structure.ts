import type { Report, ReportBranch, ReportProject } from '#domain/report/report.ts';
import { reportWords } from '#domain/words/ja/report-words.ts';
import { flaggedHeading, flagText, headingRow, wideRow } from './headings.ts';
import type { RowGroup } from './lay-pages.ts';
import { upright } from './paper.ts';
import { type PrintedRow, printedRow } from './printed-row.ts';
import type { Look } from './report-looks.ts';
import type { ReportPart } from './report-worksheet.ts';

const paper = upright([72, 384, 180]);

/** Ⅱ: the tree of the plan, with a table of projects wherever it has some. */
export function structure({ structure: root }: Report): ReportPart {
  return {
    name: 'Ⅱ体系と事業',
    paper,
    titles: [wideRow(paper, reportWords.sections.structure, 'section')],
    groups: branchGroups(root, 0, []),
  };
}

/** Headings stay with the first row below them, however deep it lies. */
function branchGroups(
  { node, projects, branches }: ReportBranch,
  depth: number,
  above: PrintedRow[],
): RowGroup[] {
  const heads = node
    ? [
        ...above,
        headingRow(paper, flaggedHeading(node), depth),
        ...node.notes.map((note) => wideRow(paper, note, 'note')),
      ]
    : above;
  const own = projectGroups(projects, heads);
  const [first, ...others] = branches;
  const inner = node ? depth + 1 : depth;
  const below = [
    ...(first ? branchGroups(first, inner, own.length > 0 ? [] : heads) : []),
    ...others.flatMap((branch) => branchGroups(branch, inner, [])),
  ];
  const isBare = own.length === 0 && below.length === 0 && heads.length > 0;
  return isBare ? [{ rows: heads, gap: 9 }] : [...own, ...below];
}

function projectGroups(projects: readonly ReportProject[], heads: PrintedRow[]): RowGroup[] {
  const [first, ...others] = projects.map(projectRow);
  if (!first) return [];
  const table = tableRow(['№', '事業名', '所管課'], { name: 'head', others: 'head' });
  return [
    { rows: [...heads, { ...table, keepsNext: true }, first], gap: 9 },
    ...others.map((row) => ({ rows: [row] })),
  ];
}

function projectRow({ number, name, flags, departments, isRepeated, note }: ReportProject): PrintedRow {
  const repeated = isRepeated ? `【${reportWords.repeated}】` : '';
  const noted = note === undefined ? '' : `\n${note}`;
  const texts = [number, `${repeated}${name}${flagText(flags)}${noted}`, departments.join('\n')] as const;
  return tableRow(texts, { name: 'body', others: 'body' });
}

function tableRow(
  [number, name, departments]: readonly [string, string, string],
  looks: { name: Look; others: Look },
): PrintedRow {
  const numberLook = looks.others === 'head' ? 'head' : 'centred';
  return printedRow(paper, [
    { column: 0, text: number, look: numberLook },
    { column: 1, text: name, look: looks.name },
    { column: 2, text: departments, look: looks.others },
  ]);
}
