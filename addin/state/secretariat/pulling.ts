import type { WorkbookPort } from '#addin/state/workbook-port.ts';
import { dayInJapan } from '#domain/dates/day-in-japan.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { mergeTable } from '#domain/tables/merge-table.ts';
import type { TableContent } from '#domain/tables/table-content.ts';
import type { SecretariatDesk } from './secretariat-desk.ts';
import type { Pull, SecretariatState } from './secretariat-state.ts';

/** The tables that the workbook shall hold, with headers in its language. */
export type MakeTables = (state: SecretariatState) => TableContent[];

export interface Pulling {
  /** Brings in what changed and, with `writes`, puts it into the tables. */
  pull(writes: boolean): Promise<void>;
  /** The worksheet on which the list of sheets stands, once it does. */
  listWorksheet(): string | undefined;
}

export function createPulling(desk: SecretariatDesk, makeTables: MakeTables): Pulling {
  const { store, ports, opened } = desk;
  let cursor: string | undefined;
  let worksheet: string | undefined;
  const say = (pull: Pull) => store.change((now) => ({ ...now, pull }));

  const writeAll = async () => {
    for (const table of makeTables(store.get())) {
      say({ kind: 'writing', table: table.worksheet });
      worksheet = await writeTable(ports.workbook, table);
    }
    say({ kind: 'idle' });
  };

  return {
    listWorksheet: () => worksheet,
    async pull(writes) {
      if (store.get().pull.kind === 'pulling' || store.get().pull.kind === 'writing') return;
      say({ kind: 'pulling' });
      const answer = await ports.api.changes(opened.role.round, cursor);
      if (answer.kind !== 'ok') return say({ kind: 'failed', trouble: answer });
      const isFirst = cursor === undefined;
      cursor = answer.value.cursor;
      store.change((now) => withHeads(now, answer.value.heads, isFirst, ports.now()));
      if (!writes) return say({ kind: 'idle' });
      // Excel changes no table while a cell is being edited or its worksheet is protected; the next pull writes all of it.
      await writeAll().catch(() => say({ kind: 'writeFailed' }));
    },
  };
}

/** Gives the worksheet that the table stands on; the secretariat may have renamed it. */
async function writeTable(workbook: WorkbookPort, content: TableContent): Promise<string> {
  const snapshot = await workbook.findTable(content.name);
  if (!snapshot) {
    await workbook.createTable(content);
    return content.worksheet;
  }
  const change = mergeTable(snapshot, content);
  if (change.appendedColumns.length + change.cells.length + change.appendedRows.length > 0) {
    await workbook.changeTable(content.name, change);
  }
  return snapshot.worksheet;
}

/** The server repeats a little at each cursor; only a newer revision counts as changed. */
function withHeads(
  now: SecretariatState,
  fresh: SheetHead[],
  isFirst: boolean,
  instant: string,
): SecretariatState {
  const heads = { ...now.heads };
  const changed: SheetKey[] = [];
  for (const head of fresh) {
    const id = sheetKeyText(head);
    if ((heads[id]?.revision ?? 0) >= head.revision) continue;
    heads[id] = head;
    changed.push({ project: head.project, department: head.department });
  }
  return { ...now, heads, pulledAt: instant, today: dayInJapan(instant), ...(isFirst ? {} : { changed }) };
}
