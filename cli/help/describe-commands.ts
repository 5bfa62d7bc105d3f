import { type CommandHelp, type CommandName, commandHelp } from './command-help.ts';

const exitCodes = '終了コードは、0：問題なし、1：指摘あり、2：書き方の誤り（または断り）、です。';
/** The first that works at an installation. */
const firstOfAdministrators: CommandName = 'manifest fetch';
const all = Object.entries<CommandHelp>(commandHelp);

/** `tenken help` */
export function listCommands(): string {
  const begin = all.findIndex(([name]) => name === firstOfAdministrators);
  return [
    '点検：計画の点検評価シートを、Excelなしで調べ、管理する道具です。',
    '',
    '手元のファイルを調べる、作る：',
    ...all.slice(0, begin).map(lineOf),
    '',
    '管理者と事務局の命令（--at https://… で、どこに対してかを指します）：',
    ...all.slice(begin).map(lineOf),
    '',
    'くわしい使い方は「tenken help 命令」。plan schema と plan reference のほかは、--json を付けられます。',
    exitCodes,
  ].join('\n');
}

function lineOf([name, { summary }]: [string, CommandHelp]): string {
  return `  ${name.padEnd(20)}${summary}`;
}

/** Of `plan import FILE --colour` the help of `plan import`; of `plan` alone that of each. Nothing for what is no command. */
export function describeNearest([first = '', second = '']: readonly string[]): string | undefined {
  return describeCommand([first, second]) ?? describeCommand([first]);
}

function describeCommand(words: readonly string[]): string | undefined {
  const asked = words.join(' ');
  const found = all.filter(([name]) => name === asked || name.startsWith(`${asked} `));
  return found.length === 0 ? undefined : [...found.map(([, one]) => sayHow(one)), exitCodes].join('\n\n');
}

function sayHow({ usage, summary, notes = [], example }: CommandHelp): string {
  return [
    `${summary}。`,
    '',
    '使い方：',
    ...usage.map((one) => `  tenken ${one}`),
    '',
    ...notes,
    `例：npm run --silent tenken -- ${example}`,
  ].join('\n');
}
