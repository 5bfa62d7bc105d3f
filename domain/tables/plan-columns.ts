import { compactText } from '../text/compact-text.ts';
import type { TableColumn } from './table-content.ts';

const longestHeader = 200;

/**
 * Groups of columns whose headers come from the plan, changed where Excel would not have two of that name:
 * 状態 → 状態（2）.
 */
export function planColumns<Groups extends TableColumn[][]>(
  fixed: readonly TableColumn[],
  ...groups: Groups
): Groups {
  const taken = new Set(
    fixed.flatMap(({ header, otherHeaders = [] }) => [header, ...otherHeaders]).map(compactText),
  );
  const free = (header: string) => {
    const short = header.slice(0, longestHeader);
    let name = short;
    for (let count = 2; taken.has(compactText(name)); count += 1) name = `${short}（${count}）`;
    taken.add(compactText(name));
    return name;
  };
  return groups.map((group) => group.map((column) => ({ ...column, header: free(column.header) }))) as Groups;
}
