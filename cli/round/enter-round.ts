import { type Answering, refuse, refuseFor } from '#cli/answering.ts';
import { type Entered, enterInstallation } from '#cli/installation/enter-installation.ts';
import type { Shell } from '#cli/shell.ts';
import { findPlanId, type RoundPlace, readFiscalYear, sayFiscalYearMistake } from './round-place.ts';

interface Asked {
  at?: string | undefined;
  provider?: string | undefined;
  /** Id or name. */
  plan: string;
  fiscalYear: string;
}

/** An installation and the round that was named there; where there is none, says so and gives nothing. */
export async function enterRound(
  asked: Asked,
  answering: Answering,
  shell: Shell,
): Promise<(Entered & { place: RoundPlace }) | undefined> {
  const fiscalYear = readFiscalYear(asked.fiscalYear);
  if (fiscalYear === undefined) {
    refuse(answering, 'yearMalformed', sayFiscalYearMistake(asked.fiscalYear));
    return undefined;
  }
  const entered = await enterInstallation(asked, answering, shell);
  const plan = entered.ok ? await findPlanId(entered.value.callApi, asked.plan) : entered;
  if (!entered.ok || !plan.ok) {
    if (!plan.ok) refuseFor(answering, plan.trouble);
    return undefined;
  }
  if (plan.value === undefined) {
    const message = `計画「${asked.plan}」がないか、見る権限がありません。計画のIDまたは名称を確かめてください。`;
    refuse(answering, 'planUnknown', message);
    return undefined;
  }
  return { ...entered.value, place: { plan: plan.value, fiscalYear } };
}
