import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CommandOutput } from '#cli/command-output.ts';
import { isAdvice } from '#domain/plan/is-advice.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { openNextRound } from '#domain/round/open-next-round.ts';
import { isToConfirm, type RoundNote } from '#domain/round/round-note.ts';
import { nextRound } from '#domain/words/ja/next-round.ts';
import { isRoundProblem, sayRoundNote, sayRoundProblem } from '#domain/words/round-words.ts';
import { asShown, type DefinitionProblem } from './definition-problem.ts';
import { readChanges } from './read-changes.ts';
import { readDefinition } from './read-definition.ts';

const usage = '使い方：tenken plan next-year PLAN.json [CHANGES.json] [--out FILE]';

/**
 * `tenken plan next-year`: prints the next year's definition, and says beside it what moved on and what somebody has to
 * confirm. 0 where it can be used as it is, 1 where something does not fit, 2 where the command was not understood.
 */
export function runPlanNextYear(args: string[], output: CommandOutput): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [file, changesFile, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    output.complain(usage);
    return 2;
  }
  const read = readDefinition(file, output);
  if (!read) return 1;
  if (!read.ok) return complainOf(read.problems, file, output);
  const changes =
    changesFile === undefined ? { ok: true as const, changes: [] } : readChanges(changesFile, output);
  if (!changes) return 1;
  if (!changes.ok) return complainOf(changes.problems, changesFile ?? '', output);
  const next = openNextRound(read.plan, changes.changes);
  if (!next.ok) {
    const shown = next.problems.map(
      (one): DefinitionProblem =>
        isRoundProblem(nextRound, one)
          ? {
              place: one.place,
              code: one.code,
              severity: 'blocks',
              sentence: sayRoundProblem(nextRound, one),
            }
          : asShown(one),
    );
    const isInChanges = ({ place }: DefinitionProblem) => place.startsWith('changes[');
    complainOf(shown.filter(isInChanges), changesFile ?? file, output);
    return complainOf(
      shown.filter((one) => !isInChanges(one)),
      file,
      output,
    );
  }
  if (!write(next.plan, values.out, output)) return 1;
  output.complain(listOf(next.notes));
  complainOf(
    next.toMend.map((one) => asShown(one)),
    values.out ?? '次年度の定義',
    output,
  );
  return next.toMend.every(isAdvice) ? 0 : 1;
}

function complainOf(problems: readonly DefinitionProblem[], file: string, output: CommandOutput): number {
  for (const { place, severity, sentence } of problems) {
    output.complain(`${file} ${place}：${severity === 'warns' ? '（確認）' : ''}${sentence}`);
  }
  return 1;
}

function write(plan: PlanDefinition, file: string | undefined, output: CommandOutput): boolean {
  const text = JSON.stringify(plan, null, 2);
  if (file === undefined) {
    output.print(text);
    return true;
  }
  try {
    writeFileSync(file, `${text}\n`);
    return true;
  } catch {
    output.complain(`${file} に書き込めません。フォルダーがあるか、書き込む権限があるかを確かめてください。`);
    return false;
  }
}

function listOf(notes: readonly RoundNote[]): string {
  const lines = (list: readonly RoundNote[]) => list.map((note) => `  ・${sayRoundNote(nextRound, note)}`);
  const open = notes.filter(isToConfirm);
  const moved = notes.filter((note) => !isToConfirm(note));
  return [
    '変わったこと：',
    ...lines(moved),
    ...(open.length > 0 ? ['確かめること：', ...lines(open)] : []),
  ].join('\n');
}
