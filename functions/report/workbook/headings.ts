import { nodeHeading } from '#domain/report/node-heading.ts';
import type { ReportNode } from '#domain/report/report.ts';
import type { Paper } from './paper.ts';
import { type PrintedRow, printedRow } from './printed-row.ts';
import type { Look } from './report-looks.ts';

const looks: Look[] = ['level1', 'level2', 'level3'];

/** Headings of what comes next, from the first that differs from the headings before it. */
export function newHeadings(paper: Paper, now: readonly string[], before: readonly string[]): PrintedRow[] {
  const first = now.findIndex((one, n) => one !== before[n]);
  if (first === -1) return [];
  return now.slice(first).map((text, n) => headingRow(paper, text, first + n));
}

export function headingRow(paper: Paper, text: string, depth: number): PrintedRow {
  return wideRow(paper, text, looks[Math.min(depth, looks.length - 1)] ?? 'level3', { keepsNext: true });
}

/** A row whose text takes the whole width. */
export function wideRow(
  paper: Paper,
  text: string,
  look: Look,
  { keepsNext }: { keepsNext?: true } = {},
): PrintedRow {
  const columns = paper.widths.length;
  return printedRow(paper, [{ columns, text, look }], keepsNext ? { keepsNext } : {});
}

/** `施策の方向１　意識をつくる（重点）` */
export function flaggedHeading(node: ReportNode): string {
  return nodeHeading(node) + flagText(node.flags);
}

export function flagText(flags: readonly string[]): string {
  return flags.map((flag) => `　［${flag}］`).join('');
}
