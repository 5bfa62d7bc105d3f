import { type Answering, refuseFor, refusing, tell } from '#cli/answering.ts';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import type { CallApi } from '#cli/installation/call-api.ts';
import { enterInstallation } from '#cli/installation/enter-installation.ts';
import { refuseOtherMunicipality } from '#cli/installation/refuse-other-municipality.ts';
import { takeFile } from '#cli/installation/take-file.ts';
import type { Told } from '#cli/installation/trouble.ts';
import { type Shell, thisShell } from '#cli/shell.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { definitionPutAnswerSchema } from '#domain/protocol/definition-put-schema.ts';
import { roundSchema } from '#domain/protocol/round-schema.ts';
import type { RoundState } from '#domain/round/round-standing.ts';
import type { DefinitionProblem } from './definition-problem.ts';
import {
  type DefinitionChanges,
  definitionChanges,
  describeDefinitionChanges,
} from './describe-definition-changes.ts';
import { readDefinition } from './read-definition.ts';

const usage = usageOf('plan import');

/**
 * `tenken plan import FILE`: stores the definition, after it was checked here and what it changes was shown. 0; 1 where
 * the definition has mistakes; 2 for wrong use or a no.
 */
export async function runPlanImport(
  args: string[],
  output: CommandOutput,
  shell: Shell = thisShell(),
): Promise<number> {
  const taken = takeFile(args, output, usage);
  if (!taken) return 2;
  const { file, values, answering } = taken;
  const read = readDefinition(file, refusing(answering, 'fileUnreadable'));
  if (!read) return 2;
  if (!read.ok) return tellProblems(answering, file, read.problems);
  if (!values.json && read.advice.length > 0)
    output.complain(read.advice.map((one) => lineOf(file, one)).join('\n'));
  const entered = await enterInstallation(values, answering, shell);
  if (!entered.ok) return refuseFor(answering, entered.trouble);
  const brought = { municipality: read.plan.municipality.id, what: 'この計画定義' };
  const refused = await refuseOtherMunicipality(entered.value.callApi, brought, answering);
  if (refused) return refused;
  return importInto(entered.value.callApi, read.plan, { answering, isDryRun: values['dry-run'] });
}

interface Importing {
  answering: Answering;
  isDryRun: boolean;
}

async function importInto(
  callApi: CallApi,
  plan: PlanDefinition,
  { answering, isDryRun }: Importing,
): Promise<number> {
  const stored = await findStored(callApi, plan);
  if (!stored.ok) return refuseFor(answering, stored.trouble);
  const base = stored.value;
  const changes = base ? definitionChanges(base.definition, plan) : undefined;
  const facts = { ok: true, dryRun: isDryRun, plan: plan.id, fiscalYear: plan.fiscalYear };
  if (changes?.places.length === 0) {
    tell(answering, { ...facts, isNew: false, changes }, [`${nameOf(plan)}の計画定義は、変わりありません。`]);
    return 0;
  }
  if (changes && !answering.isJson) answering.output.print(describeDefinitionChanges(changes).join('\n'));
  const put = await putDefinition(callApi, plan, { base: base?.version, isDryRun });
  if (!put.ok) return refuseFor(answering, put.trouble);
  tell(answering, { ...facts, ...put.value, ...(changes ? { changes } : {}) }, [
    closing(plan, put.value, { changes, isDryRun }),
  ]);
  return 0;
}

type Stored = { definition: PlanDefinition; version: string };

/** Nothing where there is no such round yet. */
async function findStored(
  callApi: CallApi,
  { id, fiscalYear }: PlanDefinition,
): Promise<Told<Stored | undefined>> {
  const read = await callApi({ route: 'readRound', params: { plan: id, fiscalYear } }, roundSchema);
  const isMissing = !read.ok && read.trouble.code === 'refused' && read.trouble.refusal.code === 'notFound';
  return isMissing ? { ok: true, value: undefined } : read;
}

function putDefinition(
  callApi: CallApi,
  definition: PlanDefinition,
  { base, isDryRun }: { base: string | undefined; isDryRun: boolean },
) {
  const { id: plan, fiscalYear } = definition;
  const body = {
    definition,
    ...(base === undefined ? {} : { base }),
    ...(isDryRun ? { dryRun: true } : {}),
  };
  const call = { route: 'putDefinition' as const, params: { plan, fiscalYear }, body, isDryRun };
  return callApi(call, definitionPutAnswerSchema);
}

interface Put {
  isNew: boolean;
  state: RoundState;
}

function closing(
  plan: PlanDefinition,
  { isNew, state }: Put,
  { changes, isDryRun }: { changes: DefinitionChanges | undefined; isDryRun: boolean },
): string {
  const what = isNew ? '新しい年度として' : `${changes?.places.length ?? 0}か所を直して`;
  if (isDryRun) {
    return `${nameOf(plan)}の計画定義は、${what}取り込めます。試しに調べただけで、何も変えていません。`;
  }
  const next = {
    closed: `受付は閉じています。始めるときは tenken round open ${plan.id} ${plan.fiscalYear} を実行してください。`,
    open: '受付中です。',
    finalised: 'この年度は確定しています。',
  }[state];
  return `${nameOf(plan)}の計画定義を、${what}取り込みました。${next}`;
}

function nameOf({ name, fiscalYear }: PlanDefinition): string {
  return `「${name}」${fiscalYear}年度`;
}

function tellProblems(
  { isJson, output }: Answering,
  file: string,
  problems: readonly DefinitionProblem[],
): number {
  if (isJson) output.print(JSON.stringify({ ok: false, code: 'definitionWrong', problems }, null, 2));
  else output.complain(problems.map((one) => lineOf(file, one)).join('\n'));
  return 1;
}

function lineOf(file: string, { place, severity, sentence }: DefinitionProblem): string {
  return `${file} ${place}：${severity === 'warns' ? '（確認）' : ''}${sentence}`;
}
