import type { Me, PlanSummary } from '#addin/api/tenken-api.ts';
import type { WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import type { PanePorts } from './pane-ports.ts';
import type { Choosing, PaneScreen } from './pane-state.ts';
import { fitWorkbook, type RoundChoice, type WorkbookRole, workbookChoices } from './workbook-fit.ts';

type Asking = Pick<PanePorts, 'api' | 'workbook'>;

/** Who is it, which plans are there, and what is the open file: gives the screen that follows from it. */
export async function openWorkbook(ports: Asking): Promise<{ screen: PaneScreen; me?: Me }> {
  const [me, plans, identity] = await Promise.all([
    ports.api.me(),
    ports.api.plans(),
    ports.workbook.findIdentity(),
  ]);
  if (isSignedOut(me)) return { screen: { kind: 'signedOut' } };
  if (me.kind !== 'ok') return { screen: { kind: 'stopped', trouble: me } };
  if (plans.kind !== 'ok') return { screen: { kind: 'stopped', trouble: plans }, me: me.value };
  return { screen: await screenFor(ports, me.value, plans.value, identity), me: me.value };
}

/** Loads the round and goes to work in it. */
export async function openRound(
  ports: Asking,
  me: Me,
  role: WorkbookRole,
  identity?: WorkbookIdentity,
): Promise<PaneScreen> {
  const round = await ports.api.round(role.round);
  if (round.kind !== 'ok') return { kind: 'stopped', trouble: round };
  return { kind: 'opened', role, round: round.value, me, identity };
}

async function screenFor(
  ports: Asking,
  me: Me,
  plans: PlanSummary[],
  identity: WorkbookIdentity | undefined,
): Promise<PaneScreen> {
  const fit = fitWorkbook(identity, me, plans);
  if (fit.kind === 'fits') return openRound(ports, me, fit.role, identity);
  const choices = workbookChoices(me, plans);
  if (choices.length === 0 && fit.kind === 'unknown') {
    return { kind: 'stopped', trouble: { kind: 'refused', refusal: { code: 'notAMember' } } };
  }
  const departments = await departmentsOf(ports, choices);
  const choosing: Choosing = { kind: 'choosing', choices, departments };
  return fit.kind === 'misfit' ? { ...choosing, misfit: { why: fit.why, identity: fit.identity } } : choosing;
}

/** The newest definition of each plan names its departments; a plan that does not answer keeps their ids. */
async function departmentsOf(ports: Asking, choices: RoundChoice[]): Promise<Choosing['departments']> {
  const plans = [...new Set(choices.map((choice) => choice.round.plan))];
  const rounds = await Promise.all(
    plans.map((plan) => {
      const newest = choices.find((choice) => choice.round.plan === plan);
      return newest ? ports.api.round(newest.round) : undefined;
    }),
  );
  return Object.fromEntries(
    plans.map((plan, index) => {
      const round = rounds[index];
      return [plan, round?.kind === 'ok' ? round.value.definition.departments : []];
    }),
  );
}

function isSignedOut(answer: { kind: string; refusal?: { code: string } }): boolean {
  return answer.kind === 'refused' && answer.refusal?.code === 'notSignedIn';
}
