import { inOrder } from './memory-contents.ts';

/** A page of records, from the one before `before` back. */
export function newestFirst<Kept>(
  records: Map<string, Kept> | undefined,
  pageSize: number,
  before?: string,
): { records: Kept[]; next?: string } {
  const older = inOrder(records)
    .filter(([text]) => before === undefined || text < before)
    .reverse();
  const page = older.slice(0, pageSize);
  const next = older.length > pageSize ? page.at(-1)?.[0] : undefined;
  return { records: page.map(([, record]) => record), ...(next ? { next } : {}) };
}
