import type { Entries } from '#domain/sheet/entries.ts';
import type { Choice, Comparing, DepartmentState } from './department-state.ts';
import { fieldsOfSheet } from './fields-of-sheet.ts';
import { withHeads } from './said-answers.ts';

/** Opens the comparison; a field that only one side has changed is chosen beforehand, the others are asked about. */
export function compareWith(
  now: DepartmentState,
  found: Pick<Comparing, 'key' | 'intent' | 'mine' | 'theirs' | 'base'>,
): DepartmentState {
  const choices = Object.fromEntries(
    fieldsOfSheet(now.round.definition, found.key).flatMap(({ id }) => {
      const choice = obviousChoice(
        found.mine[id] ?? '',
        found.theirs.entries[id] ?? '',
        found.base && (found.base[id] ?? ''),
      );
      return choice ? [[id, choice]] : [];
    }),
  );
  return {
    ...withHeads(now, [found.theirs]),
    exchange: { kind: 'comparing', ...found, choices, writeFailed: false },
  };
}

function obviousChoice(mine: string, theirs: string, base: string | undefined): Choice | undefined {
  if (mine === theirs) return 'mine';
  if (base === undefined) return undefined;
  if (theirs === base) return 'mine';
  return mine === base ? 'theirs' : undefined;
}

/** The texts that the choices make; nothing while a field has none. */
export function chosenEntries(
  { mine, theirs, choices }: Comparing,
  fields: readonly { id: keyof Entries }[],
): Entries | undefined {
  const entries: Entries = {};
  for (const { id } of fields) {
    const choice = choices[id];
    if (!choice) return undefined;
    const text = chosenText(choice, mine[id] ?? '', theirs.entries[id] ?? '');
    if (text !== '') entries[id] = text;
  }
  return entries;
}

function chosenText(choice: Choice, mine: string, theirs: string): string {
  if (choice === 'mine') return mine;
  if (choice === 'theirs') return theirs;
  return [mine, theirs].filter((text) => text !== '').join('\n');
}
