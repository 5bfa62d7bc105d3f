import { parseArgs } from 'node:util';
import { readDefinition } from '#cli/plan/read-definition.ts';
import type { Example } from '../example/example.ts';
import { planTrial } from '../trial/plan-trial.ts';

/** `example` is absent where the city is to be shown; `complaint` says why nothing can be. */
export type ChosenExample = { ok: true; example?: Example } | { ok: false; complaint: string };

const usage =
  '使い方：npm start　または　npm start -- --plan 計画定義のファイル\nUsage: npm start, or npm start -- --plan FILE (a plan definition of your own)';

/** `npm start -- --plan FILE`: a plan of one's own takes the city's place. */
export function chooseExample(args: string[]): ChosenExample {
  const plan = planOf(args);
  if (!plan) return { ok: false, complaint: usage };
  if (plan.file === undefined) return { ok: true };
  const complaints: string[] = [];
  const complain = (text: string) => void complaints.push(text);
  const read = readDefinition(plan.file, { print: complain, complain });
  if (read?.ok) return { ok: true, example: planTrial(read.plan) };
  const problems = (read?.problems ?? []).map(({ place, sentence }) => `${plan.file} ${place}：${sentence}`);
  return { ok: false, complaint: [...complaints, ...problems].join('\n') };
}

function planOf(args: string[]): { file?: string } | undefined {
  try {
    const { values } = parseArgs({ args, options: { plan: { type: 'string' } } });
    return values.plan === undefined ? {} : { file: values.plan };
  } catch {
    return undefined;
  }
}
