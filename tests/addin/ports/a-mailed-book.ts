import type { Grid } from '#domain/grid/grid.ts';
import type { MailedFile } from '#domain/mailed/mailed-file.ts';
import { readMailedFile } from '#domain/mailed/read-mailed-file.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';

/** A workbook of these worksheets, as it is read. Throws where it is refused. */
export function aMailedBook(
  plan: PlanDefinition,
  grids: Grid[],
  about: { clerk?: string; savedAt?: string } = {},
): MailedFile {
  const read = readMailedFile({ grids, names: [], customXml: [], reports: [], ...about }, plan);
  if (!read.ok) throw new Error(read.code);
  return read.file;
}
