import type { Me, Round } from '#addin/api/tenken-api.ts';
import { createSecretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { exampleRound, secretary } from './example-plan.ts';
import { memoryApi } from './memory-api.ts';
import { memoryWorkbook } from './memory-workbook.ts';
import { memoryPorts } from './office-ports.ts';

/** The secretariat beside its workbook, 20 May 2024; the test states how its round stands. */
export async function roundAtWork(given: Partial<Round> = {}, me: Me = secretary) {
  const round: Round = { ...exampleRound, ...given };
  const ports = memoryPorts(memoryApi(me, round), memoryWorkbook([]));
  const { id, fiscalYear } = round.definition;
  const secretariat = createSecretariat(
    ports,
    { kind: 'opened', role: { round: { plan: id, fiscalYear }, role: 'secretariat' }, round, me },
    () => [],
  );
  await secretariat.open();
  return { ...ports, secretariat, rounding: secretariat.rounding, reporting: secretariat.reporting };
}
