import type { CommandOutput } from './command-output.ts';
import { describeCommand, listCommands } from './help/describe-commands.ts';

type Run = (args: string[], output: CommandOutput) => number | Promise<number>;

/** Loaded when asked for: the help must not wait for the reader of workbooks. */
const commands: Record<string, () => Promise<Run>> = {
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

const output: CommandOutput = {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
};

// The pipe may be closed early: `tenken find … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await run(process.argv.slice(2));

async function run([name, ...args]: string[]): Promise<number> {
  const asked = askedHelp(name, args);
  if (asked) return tellHelp(asked);
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    output.complain(`「${name}」という命令はありません。\n\n${listCommands()}`);
    return 2;
  }
  try {
    return await (await load())(args, output);
  } catch (error) {
    output.complain(sentenceFor(error, [name ?? '', ...args]));
    return 2;
  }
}

/** The command that `help plan import` or `plan import --help` asks about; empty for the list; nothing for anything else. */
function askedHelp(name: string | undefined, args: readonly string[]): string[] | undefined {
  if (name === undefined || name === '--help') return [];
  if (name === 'help') return args.filter((one) => !one.startsWith('-'));
  return args.includes('--help') ? [name, ...args].filter((one) => !one.startsWith('-')) : undefined;
}

function tellHelp(asked: readonly string[]): number {
  const described = asked.length === 0 ? listCommands() : describeCommand(asked);
  if (described !== undefined) output.print(described);
  else output.complain(`「${asked.join(' ')}」という命令はありません。\n\n${listCommands()}`);
  return described === undefined ? 2 : 0;
}

/** `parseArgs` throws for options that it does not know; everything else is a bug and says so. */
function sentenceFor(error: unknown, words: readonly string[]): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('ERR_PARSE_ARGS'))
    return `知らないオプション、または値のないオプションがあります。\n\n${describeNearest(words)}`;
  const reason = error instanceof Error ? error.stack : String(error);
  return `プログラムの不具合です。次の内容を添えて開発者にお知らせください。\n${reason}`;
}

/** Of `plan import FILE --colour` the help of `plan import`. */
function describeNearest([first = '', second = '']: readonly string[]): string {
  return describeCommand([first, second]) ?? describeCommand([first]) ?? listCommands();
}
