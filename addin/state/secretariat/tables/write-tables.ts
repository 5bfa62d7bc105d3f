import type { PanePorts } from '#addin/state/pane-ports.ts';
import { mergeTable } from '#domain/tables/merge-table.ts';
import type { TableChange } from '#domain/tables/table-change.ts';
import type { TableContent } from '#domain/tables/table-content.ts';
import type { TableSnapshot } from '#domain/tables/table-snapshot.ts';
import { breathe } from './breathe.ts';
import type { Counted, TableFailure } from './pull.ts';

type Tell = (worksheet: string, counted?: Counted) => void;

export interface Writing {
  contents: Iterable<TableContent> | AsyncIterable<TableContent>;
  snapshots: readonly TableSnapshot[];
  tell: Tell;
}

/** More rows than these are compared for long enough to breathe afterwards. */
const manyRows = 300;

/**
 * Tables that are not there are made, all at once; of the others only what differs is written, one after another, so
 * that one that cannot be written keeps no other from it.
 */
export async function writeTables(
  ports: Pick<PanePorts, 'workbook' | 'later'>,
  { contents, snapshots, tell }: Writing,
): Promise<TableFailure[]> {
  const present = new Map(snapshots.map((snapshot) => [snapshot.name, snapshot]));
  const missing: TableContent[] = [];
  const changes: Changed[] = [];
  for await (const content of contents) {
    const snapshot = present.get(content.name);
    if (snapshot) changes.push(changed(snapshot, content));
    else missing.push(content);
    if (content.rows.length > manyRows) await breathe(ports);
  }
  const failures = await createMissing(ports, missing, tell);
  for (const one of changes) failures.push(...(await change(ports, one, tell)));
  return failures;
}

interface Changed {
  name: string;
  worksheet: string;
  change: TableChange;
}

function changed(snapshot: TableSnapshot, content: TableContent): Changed {
  const { name, worksheet } = snapshot;
  return { name, worksheet, change: mergeTable(snapshot, content) };
}

async function createMissing(
  { workbook }: Pick<PanePorts, 'workbook'>,
  missing: TableContent[],
  tell: Tell,
): Promise<TableFailure[]> {
  const [first] = missing;
  if (!first) return [];
  tell(first.worksheet);
  try {
    await workbook.createTables(missing, tell);
    return [];
  } catch {
    // Excel makes no table while a cell is being edited or the workbook is protected; the next pull makes it.
    return missing.map(({ worksheet }) => ({ table: worksheet }));
  }
}

async function change(
  { workbook }: Pick<PanePorts, 'workbook'>,
  { name, worksheet, change: { appendedColumns, cells, appendedRows } }: Changed,
  tell: Tell,
): Promise<TableFailure[]> {
  if (appendedColumns.length + cells.length + appendedRows.length === 0) return [];
  tell(worksheet);
  try {
    await workbook.changeTable(name, { appendedColumns, cells, appendedRows }, (counted) =>
      tell(worksheet, counted),
    );
    return [];
  } catch {
    // Excel changes no table while a cell is being edited or its worksheet is protected; the next pull writes all of it.
    return [{ table: worksheet }];
  }
}
