import type { CommandOutput } from './command-output.ts';
import { commands } from './commands.ts';
import { describeNearest, listCommands } from './help/describe-commands.ts';

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

/** What `help plan import` or `plan import FILE --help` asks about; empty for the list; nothing for anything else. */
function askedHelp(name: string | undefined, args: readonly string[]): readonly string[] | undefined {
  if (name === undefined || name === '--help') return [];
  if (name === 'help') return args.filter((one) => !one.startsWith('-'));
  return args.includes('--help') ? [name, ...args] : undefined;
}

function tellHelp(asked: readonly string[]): number {
  const described = asked.length === 0 ? listCommands() : describeNearest(asked);
  if (described !== undefined) output.print(described);
  else output.complain(`「${asked.join(' ')}」という命令はありません。\n\n${listCommands()}`);
  return described === undefined ? 2 : 0;
}

/** `parseArgs` throws for options that it does not know; everything else is a bug and says so. */
function sentenceFor(error: unknown, words: readonly string[]): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('ERR_PARSE_ARGS'))
    return `知らないオプション、または値のないオプションがあります。\n\n${describeNearest(words) ?? listCommands()}`;
  const reason = error instanceof Error ? error.stack : String(error);
  return `プログラムの不具合です。次の内容を添えて開発者にお知らせください。\n${reason}`;
}
