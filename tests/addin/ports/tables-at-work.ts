import { makeTables } from '#addin/panes/secretariat/make-tables.ts';
import { createSecretariat } from '#addin/state/secretariat/create-secretariat.ts';
import type { WorkbookPort } from '#addin/state/workbook-port.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { TableId } from '#domain/tables/table-ids.ts';
import { firstTables } from '#domain/tables/table-names.ts';
import { findings } from '#domain/words/ja/findings.ts';
import type { WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import { secretary } from './example-plan.ts';
import { memoryApi } from './memory-api.ts';
import { memoryWorkbook } from './memory-workbook.ts';
import { memoryPorts } from './office-ports.ts';

/** The secretariat at work with its real tables; the server knows no year before. */
export function tablesAtWork(
  definition: PlanDefinition,
  tables: readonly TableId[] = firstTables,
  workbook: WorkbookPort = memoryWorkbook(),
) {
  const round = { definition, state: 'open', version: '0'.repeat(32) } as const;
  const { id: plan, fiscalYear, municipality } = definition;
  const identity: WorkbookIdentity = {
    role: 'secretariat',
    municipality: municipality.id,
    plan,
    fiscalYear,
    bases: [],
    tables,
  };
  const api = memoryApi(secretary, round);
  api.round = async (key) =>
    key.fiscalYear === fiscalYear
      ? { kind: 'ok', value: round }
      : { kind: 'refused', refusal: { code: 'notFound' } };
  const { clock, ...ports } = memoryPorts(api, memoryWorkbook());
  const role = { round: { plan, fiscalYear }, role: 'secretariat' } as const;
  const secretariat = createSecretariat(
    { ...ports, workbook },
    { kind: 'opened', role, round, me: secretary, identity },
    (state, gathered) => makeTables(state, gathered, { language: 'ja', findings }),
  );
  return { api, clock, workbook, secretariat, state: secretariat.state };
}
