import type { SheetHead } from '#domain/sheet/sheet-head.ts';

/** A head's place in the feed: unique in a round, and in the order of time. */
export function feedText(head: Pick<SheetHead, 'updatedAt' | 'project' | 'department'>): string {
  return `${head.updatedAt}#${head.project}#${head.department}`;
}
