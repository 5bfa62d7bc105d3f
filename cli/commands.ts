import type { CommandOutput } from './command-output.ts';

type Run = (args: string[], output: CommandOutput) => number | Promise<number>;

/** By their first word. Loaded when asked for: the help must not wait for the reader of workbooks. */
export const commands: Record<string, () => Promise<Run>> = {
  check: async () => (await import('./check/run-check.ts')).runCheck,
  doctor: async () => (await import('./doctor/run-doctor.ts')).runDoctor,
  export: async () => (await import('./archive/run-export.ts')).runExport,
  find: async () => {
    const { runFind } = await import('./find/run-find.ts');
    return (args, { print }) => runFind(args, print);
  },
  import: async () => (await import('./archive/run-import.ts')).runImport,
  manifest: async () => (await import('./manifest/run-manifest.ts')).runManifest,
  members: async () => (await import('./members/run-members.ts')).runMembers,
  plan: async () => (await import('./plan/run-plan.ts')).runPlan,
  report: async () => (await import('./report/run-report.ts')).runReport,
  round: async () => (await import('./round/run-round.ts')).runRound,
  rules: async () => (await import('./rules/run-rules.ts')).runRules,
  'sign-in': async () => (await import('./sign-in/run-sign-in.ts')).runSignIn,
  'sign-out': async () => (await import('./sign-in/run-sign-out.ts')).runSignOut,
  suggest: async () => (await import('./suggest/run-suggest.ts')).runSuggest,
};
