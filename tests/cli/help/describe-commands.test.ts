import { expect, test } from 'vitest';
import { type CommandHelp, commandHelp } from '#cli/help/command-help.ts';
import { describeNearest, listCommands } from '#cli/help/describe-commands.ts';

const all = Object.entries<CommandHelp>(commandHelp);

test('the list has a line for each command, and their summaries stand one below the other', () => {
  const lines = listCommands().split('\n');
  const columns = all.map(([name, { summary }]) => {
    const line = lines.find((one) => one.startsWith(`  ${name} `) && one.endsWith(summary));
    return line?.indexOf(summary);
  });
  expect(new Set(columns)).toEqual(new Set([22]));
});

test('the list names exactly the commands that know no --json', () => {
  const without = all.filter(([, { usage }]) => !usage.every((one) => one.includes('--json')));
  expect(listCommands()).toContain(`${without.map(([name]) => name).join(' と ')} のほかは、--json を`);
});

test('each example is a use of its command', () => {
  for (const [name, { example, usage }] of all) {
    expect(example.startsWith(name), example).toBe(true);
    expect(usage.every((one) => one.startsWith(name))).toBe(true);
    for (const [option] of example.matchAll(/--[\w-]+/g)) expect(usage.join(' ')).toContain(option);
  }
});

test.each([
  [['plan', 'import', 'plan.json', '--help'], 'tenken plan import'],
  [['round', 'close', 'danjo3', '2023'], 'tenken round open|close'],
  [['doctor', '--at', 'https://tenken.example.jp'], 'tenken doctor'],
  [['plan', 'improt'], 'tenken plan check'],
])('%j is described by the nearest command', (words, said) => {
  expect(describeNearest(words)).toContain(`使い方：\n  ${said}`);
});

test.each([[['nothing']], [['toString']], [[]], [['pla']]])('%j describes nothing', (words) => {
  expect(describeNearest(words)).toBeUndefined();
});
