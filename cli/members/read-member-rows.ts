import { type CsvRow, readCsv } from '#domain/csv/read-csv.ts';
import { withoutGuard } from '#domain/csv/write-csv.ts';
import { compactText } from '#domain/text/compact-text.ts';
import { decodeText } from './decode-text.ts';
import type { MemberMistake } from './member-mistake.ts';

export const memberHeadings = ['利用者ID', '氏名', '計画', '役割', '所管課'] as const;
export type MemberHeading = (typeof memberHeadings)[number];

/** A line of the list: what stands under each heading, without the spaces around it. */
export interface MemberRow {
  line: number;
  cells: Record<MemberHeading, string>;
}

/** Bytes; a hundred thousand memberships. */
const largestFile = 5_000_000;

/** The lines of a list of members, or what keeps it from being one. Other columns may stand in it. */
export function readMemberRows(bytes: Uint8Array): { rows: MemberRow[]; mistakes: MemberMistake[] } {
  if (bytes.length > largestFile) return broken({ line: 1, code: 'tooLarge' });
  const text = decodeText(bytes);
  if (text === undefined) return broken({ line: 1, code: 'notText' });
  const { rows: csv, problems } = readCsv(text);
  const [head, ...body] = csv;
  if (!head) return broken(...(problems.length > 0 ? problems : [{ line: 1, code: 'empty' as const }]));
  const mistakes = checkHead(head);
  if (mistakes.length > 0) return broken(...mistakes);
  const places = memberHeadings.map((heading) => head.cells.findIndex((cell) => isHeading(cell, heading)));
  const tooLong = body.filter(({ cells }) => cells.length > head.cells.length);
  return {
    rows: body.map((row) => asMemberRow(row, places)),
    mistakes: [
      ...problems,
      ...tooLong.map(({ line, cells }) => ({
        line,
        code: 'cellsTooMany' as const,
        count: cells.length - head.cells.length,
      })),
    ],
  };
}

function broken(...mistakes: MemberMistake[]) {
  return { rows: [], mistakes };
}

function checkHead({ line, cells }: CsvRow): MemberMistake[] {
  const count = (heading: string) => cells.filter((cell) => isHeading(cell, heading)).length;
  const missing = memberHeadings.filter((heading) => count(heading) === 0);
  if (missing.length > 0) return [{ line, code: 'headingMissing', headings: missing }];
  return memberHeadings
    .filter((heading) => count(heading) > 1)
    .map((heading) => ({ line, code: 'headingTwice', heading }));
}

function isHeading(cell: string, heading: string): boolean {
  return compactText(cell) === compactText(heading);
}

function asMemberRow({ line, cells }: CsvRow, places: readonly number[]): MemberRow {
  const [subject = '', name = '', plan = '', role = '', department = ''] = places.map((place) =>
    withoutGuard((cells[place] ?? '').trim()),
  );
  return { line, cells: { 利用者ID: subject, 氏名: name, 計画: plan, 役割: role, 所管課: department } };
}
