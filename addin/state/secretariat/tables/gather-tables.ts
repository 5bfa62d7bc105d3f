import type { ApiAnswer, ListedIndicator } from '#addin/api/tenken-api.ts';
import type { IndicatorFigures } from '#domain/tables/indicator-figures.ts';
import type { TableId } from '#domain/tables/table-ids.ts';
import { tableNames } from '#domain/tables/table-names.ts';
import type { SecretariatDesk } from '../secretariat-desk.ts';
import { createFindings } from './gather-findings.ts';
import { gatherHistory } from './gather-history.ts';
import type { Gathered } from './gathered.ts';
import type { Counted, TableFailure } from './pull.ts';

export interface Gathering {
  gathered: Gathered;
  /** Tables that stay as they are. */
  failures: TableFailure[];
}

type Snapshots = Gathered['snapshots'];
type Source = (
  tell: (counted: Partial<Counted>) => void,
  snapshots: Snapshots,
) => Promise<ApiAnswer<Partial<Gathered>>>;

/** Brings in what the chosen tables need beside the sheets, one request or more for each of them and none for others. */
export function createGathering(
  desk: SecretariatDesk,
): (
  tables: readonly TableId[],
  snapshots: Snapshots,
  tell: (table: TableId, counted: Partial<Counted>) => void,
) => Promise<Gathering> {
  const sources = sourcesOf(desk);
  return async (tables, snapshots, tell) => {
    const gathering: Gathering = { gathered: { tables: [], snapshots }, failures: [] };
    for (const table of tables) {
      const source = sources[table];
      if (source) tell(table, {});
      const answer = source
        ? await source((counted) => tell(table, counted), snapshots)
        : ({ kind: 'ok', value: {} } as const);
      if (answer.kind === 'ok') {
        const { gathered } = gathering;
        gathering.gathered = { ...gathered, ...answer.value, tables: [...gathered.tables, table] };
      } else gathering.failures.push({ table: tableNames[table].worksheet, trouble: answer });
    }
    return gathering;
  };
}

function sourcesOf(desk: SecretariatDesk): Partial<Record<TableId, Source>> {
  const { ports, opened } = desk;
  const findings = createFindings(desk);
  return {
    targets: async () =>
      mapped(await ports.api.indicators(opened.role.round), (listed) => ({
        indicators: listed.map(asFigures),
      })),
    ratings: async () => mapped(await ports.api.ratings(opened.role.round), (ratings) => ({ ratings })),
    opinions: async () => mapped(await ports.api.opinions(opened.role.round), (opinions) => ({ opinions })),
    findings: async (tell) => mapped(await findings(tell), (found) => ({ findings: found })),
    history: async (tell, { history }) =>
      mapped(await gatherHistory(desk, history, (done) => tell({ done })), (records) => ({ records })),
  };
}

function mapped<T>(
  answer: ApiAnswer<T>,
  into: (value: T) => Partial<Gathered>,
): ApiAnswer<Partial<Gathered>> {
  return answer.kind === 'ok' ? { kind: 'ok', value: into(answer.value) } : answer;
}

function asFigures({ indicator, actuals, earlier, suggestion, ratings }: ListedIndicator): IndicatorFigures {
  return {
    indicator,
    actuals: [...actuals.flatMap((head) => head.actuals), ...earlier],
    ...(suggestion ? { suggestion } : {}),
    ...(ratings ? { ratings } : {}),
  };
}
