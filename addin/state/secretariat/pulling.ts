import { dayInJapan } from '#domain/dates/day-in-japan.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { TableContent } from '#domain/tables/table-content.ts';
import type { TableId } from '#domain/tables/table-ids.ts';
import { tableNames } from '#domain/tables/table-names.ts';
import type { TableSnapshot } from '#domain/tables/table-snapshot.ts';
import { writtenSheets } from '#domain/tables/written-sheets.ts';
import { tables as en } from '#domain/words/en/tables.ts';
import { tables as ja } from '#domain/words/ja/tables.ts';
import type { SecretariatDesk } from './secretariat-desk.ts';
import type { SecretariatState } from './secretariat-state.ts';
import { createGathering } from './tables/gather-tables.ts';
import type { Gathered } from './tables/gathered.ts';
import { isUnderWay, type Pull, type TableFailure } from './tables/pull.ts';
import { writeTables } from './tables/write-tables.ts';

/** The tables that the workbook shall hold, with headers in its language, one after another. */
export type MakeTables = (
  state: SecretariatState,
  gathered: Gathered,
) => Iterable<TableContent> | AsyncIterable<TableContent>;

/**
 * `look`: for the pane only. `write`: into every chosen table; what the list marks is new from now on. `refresh`: after
 * moves of the secretariat's own, into the tables that are made of the sheets alone, and the marks stay.
 */
export type PullMode = 'look' | 'write' | 'refresh';

export interface Pulling {
  /** Brings in what changed. */
  pull(mode: PullMode): Promise<void>;
  /** The worksheet on which the list of sheets stands, once it does. */
  listWorksheet(): string | undefined;
}

/** `chosen`: the tables that the secretariat wants of those that the plan can fill. */
export function createPulling(
  desk: SecretariatDesk,
  makeTables: MakeTables,
  chosen: () => readonly TableId[],
): Pulling {
  const { store, ports, opened } = desk;
  const gather = createGathering(desk);
  let cursor: string | undefined;
  let worksheet: string | undefined;
  const say = (pull: Pull) => store.change((now) => ({ ...now, pull }));

  const writeAll = async (mode: PullMode): Promise<TableFailure[]> => {
    const wanted = mode === 'refresh' ? chosen().filter((id) => ofSheets.includes(id)) : chosen();
    const found = await ports.workbook.findTables(wanted.map((id) => tableNames[id].name));
    const snapshots = byId(wanted, found);
    if (snapshots.list) store.change((now) => withChanged(now, snapshots.list));
    const { gathered, failures } = await gather(wanted, snapshots, (table, counted) =>
      say({ kind: 'gathering', table, ...counted }),
    );
    const contents = makeTables(store.get(), { ...gathered, keepsMarks: mode === 'refresh' });
    const unwritten = await writeTables(ports, {
      contents,
      snapshots: found,
      tell: (table, counted) => say({ kind: 'writing', table, ...counted }),
    });
    if (wanted.includes('list')) worksheet = snapshots.list?.worksheet ?? tableNames.list.worksheet;
    return [...failures, ...unwritten];
  };

  return {
    listWorksheet: () => worksheet,
    async pull(mode) {
      if (isUnderWay(store.get().pull)) return;
      say({ kind: 'pulling' });
      const answer = await ports.api.changes(opened.role.round, cursor);
      if (answer.kind !== 'ok') return say({ kind: 'failed', trouble: answer });
      const isFirst = cursor === undefined;
      cursor = answer.value.cursor;
      store.change((now) => withHeads(now, answer.value.heads, isFirst, ports.now()));
      if (mode === 'look') return say({ kind: 'idle' });
      // Not even the tables could be looked at: a cell is being edited, or the connection to Excel was lost.
      const failures = await writeAll(mode).catch(() => allOf(chosen()));
      say(failures.length > 0 ? { kind: 'incomplete', tables: failures } : { kind: 'idle' });
    },
  };
}

const ofSheets: readonly TableId[] = ['status', 'policies', 'list'];

function allOf(tables: readonly TableId[]): TableFailure[] {
  return tables.map((id) => ({ table: tableNames[id].worksheet }));
}

function byId(wanted: readonly TableId[], found: readonly TableSnapshot[]): Gathered['snapshots'] {
  return Object.fromEntries(
    wanted.flatMap((id) => {
      const snapshot = found.find(({ name }) => name === tableNames[id].name);
      return snapshot ? [[id, snapshot]] : [];
    }),
  );
}

/** What is newer than the list in the workbook says, also where the pane was closed meanwhile. */
function withChanged(now: SecretariatState, list: TableSnapshot | undefined): SecretariatState {
  const written = list && writtenSheets(list, { words: ja, otherWords: [en] });
  if (!written) return now;
  const changed = now.sheets.filter((key) => {
    const id = sheetKeyText(key);
    const before = written[id];
    return before !== undefined && (now.heads[id]?.revision ?? 0) > before.revision;
  });
  return { ...now, changed };
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
