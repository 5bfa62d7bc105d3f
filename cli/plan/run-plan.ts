import type { CommandOutput } from '#cli/command-output.ts';
import { usageOfGroup } from '#cli/help/command-help.ts';

type Run = (args: string[], output: CommandOutput) => number | Promise<number>;

const commands: Record<string, () => Promise<Run>> = {
  check: async () => (await import('./run-plan-check.ts')).runPlanCheck,
  export: async () => (await import('./run-plan-export.ts')).runPlanExport,
  'from-workbook': async () => (await import('./run-from-workbook.ts')).runFromWorkbook,
  import: async () => (await import('./run-plan-import.ts')).runPlanImport,
  'next-moment': async () => (await import('./run-plan-next-moment.ts')).runPlanNextMoment,
  'next-year': async () => (await import('./run-plan-next-year.ts')).runPlanNextYear,
  reference: async () => (await import('./run-plan-reference.ts')).runPlanReference,
  schema: async () => (await import('./run-plan-schema.ts')).runPlanSchema,
  'to-workbook': async () => (await import('./run-to-workbook.ts')).runToWorkbook,
};

/** `tenken plan …`: what can be done with a plan definition. */
export async function runPlan([name = '', ...args]: string[], output: CommandOutput): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return (await load())(args, output);
  output.complain(usageOfGroup('plan'));
  return 2;
}
