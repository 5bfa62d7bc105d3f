import { mergeTable } from '#domain/tables/merge-table.ts';
import type { TableContent, TableValue } from '#domain/tables/table-content.ts';
import type { TableSnapshot } from '#domain/tables/table-snapshot.ts';
import { type BenchFigure, figure } from './bench-figure.ts';
import { medianTimes } from './median-time.ts';
import { textOfLength } from './round-texts.ts';

const headers = ['№', '事業名', '所管課', '状態', '版', '更新', '取組内容', '自己点検評価', '課題', 'キー'];

/** A refresh after one change in place, beside writing the whole table anew. */
export function refreshTables(): BenchFigure[] {
  return [66, 5000].flatMap((count) => {
    const before = contentOf(count);
    const snapshot = snapshotOf(before);
    const after = withOneChange(before);
    const { cells, appendedRows } = mergeTable(snapshot, after);
    const written = cells.length + appendedRows.flat().length;
    return [
      figure(
        `${count} rows, one sheet changed: merge in place / make every row anew (with its JSON)`,
        'ms',
        medianTimes({
          ours: () => JSON.stringify(mergeTable(snapshot, after)),
          theirs: () => JSON.stringify(after.rows.map(({ values }) => values.map(asCell))),
        }),
      ),
      figure(`${count} rows, one sheet changed: cells written`, 'cells', {
        ours: written,
        theirs: count * headers.length,
      }),
    ];
  });
}

/** As any script must: text never becomes a formula. */
function asCell(value: TableValue): TableValue {
  return typeof value === 'string' && /^[=+\-@]/.test(value) ? `'${value}` : value;
}

function contentOf(count: number): TableContent {
  const rows = Array.from({ length: count }, (_none, n) => {
    const key = `p${n}/d${n % 20}`;
    const texts = [textOfLength(300, n), textOfLength(120, n + 1), textOfLength(120, n + 2)];
    return { key, values: [n, `事業${n}`, `課${n % 20}`, '提出済', 3, '2024-06-03 09:20', ...texts, key] };
  });
  const columns = headers.map((header, n) => ({ header, width: 10, isKey: n === headers.length - 1 }));
  return { name: 'Tenken_Sheets', worksheet: 'シート一覧', columns, rows };
}

/** Sorted by something else, and with a column of the secretariat's own. */
function snapshotOf({ name, worksheet, rows }: TableContent): TableSnapshot {
  const present = rows.map(({ values }) => ['メモ', ...values]).reverse();
  return { name, worksheet, headers: ['メモ', ...headers], rows: present };
}

function withOneChange(content: TableContent): TableContent {
  const at = Math.floor(content.rows.length / 2);
  const rows = content.rows.map((row, n) =>
    n === at ? { ...row, values: row.values.map((value, column) => (column === 3 ? '確認済' : value)) } : row,
  );
  return { ...content, rows };
}
