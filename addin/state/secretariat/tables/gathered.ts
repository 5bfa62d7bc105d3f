import type { ListedOpinions } from '#addin/api/tenken-api.ts';
import type { AuditRecord } from '#domain/audit/audit-record.ts';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { IndicatorFigures } from '#domain/tables/indicator-figures.ts';
import type { TableId } from '#domain/tables/table-ids.ts';
import type { TableSnapshot } from '#domain/tables/table-snapshot.ts';

/** What the chosen tables are made of beside the sheets; what could not be brought in is not there. */
export interface Gathered {
  /** Those that can be made, in the order of the list. */
  tables: readonly TableId[];
  /** As they stand in the workbook, where they are there. */
  snapshots: Partial<Record<TableId, TableSnapshot>>;
  /** What シート一覧 marks as changed stays marked. */
  keepsMarks?: boolean;
  indicators?: IndicatorFigures[];
  ratings?: RatingHead[];
  opinions?: ListedOpinions;
  /** By `sheetKeyText`. */
  findings?: Record<string, readonly Finding[]>;
  /** Those that 変更履歴 does not have yet. */
  records?: AuditRecord[];
}
