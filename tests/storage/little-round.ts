import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { parseDefinition } from '#domain/protocol/parse-definition.ts';
import { readTestPlan } from '../plans/read-test-plan.ts';
import type { Answered, Ask } from './asking-app.ts';

/** A town's plan with all that a round can have: moments, indicators that add up, a grade of each indicator, replies. */
export function littlePlan(): PlanDefinition {
  const plan = readTestPlan('hamasato-kankyo-bosai');
  const rating = {
    id: 'shihyo',
    name: '指標の評価',
    scale: 'pace',
    of: { things: 'indicators' },
    by: 'committee',
  };
  const opinion = {
    id: 'iken',
    name: '委員会の意見',
    of: { things: 'plan' },
    by: 'committee',
    isRepliedTo: true,
  };
  const opinions = [...(plan.opinions ?? []), opinion];
  const parsed = parseDefinition({ ...plan, ratings: [...(plan.ratings ?? []), rating], opinions });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

/** Of the year before, which nobody wrote a sheet of. */
function littleLastPlan(): PlanDefinition {
  const plan = littlePlan();
  return { ...plan, fiscalYear: plan.fiscalYear - 1 };
}

export const littlePeople = ['admin', 'jimukyoku', 'kankyo-1', 'kensetsu-1', 'iin-1', 'nobody'];

/** A little round from its first definition to its end, through the API, by the people of the town. */
export async function liveThroughRound(ask: Ask): Promise<void> {
  const plan = littlePlan();
  const at = `/plans/${plan.id}/rounds/${plan.fiscalYear}`;
  const must = async (answer: Promise<Answered>) => {
    const { status, text } = await answer;
    if (status !== 200) throw new Error(text);
  };
  const put = (who: string, path: string, body: unknown, base = 0) =>
    must(ask(who, path, { method: 'PUT', body, base }));
  const post = (who: string, path: string, body: unknown, base = 0) =>
    must(ask(who, path, { method: 'POST', body, base }));
  const member = (subject: string, name: string, ...memberships: { role: string; department?: string }[]) =>
    put('appointed', `/members/${subject}`, {
      name,
      memberships: memberships.map((one) => ({ plan: plan.id, ...one })),
    });

  await put('appointed', `${at}/definition`, { definition: plan });
  await member('admin', '情報 太郎', { role: 'administrator' });
  await member('jimukyoku', '企画 花子', { role: 'secretariat' }, { role: 'department', department: 'somu' });
  await member('kankyo-1', '環境 次郎', { role: 'department', department: 'kankyo' });
  await member('kensetsu-1', '建設 三郎', { role: 'department', department: 'kensetsu' });
  await member('iin-1', '委員 四郎', { role: 'committee' });
  await member('nobody', '転出 五郎', { role: 'committee' });
  await member('nobody', '転出 五郎');
  const last = littleLastPlan();
  const before = `/plans/${last.id}/rounds/${last.fiscalYear}`;
  await put('appointed', `${before}/definition`, { definition: last });
  await post('admin', `${before}/moves`, { move: 'open' });
  await put('iin-1', `${before}/opinions/plan:`, { request: 'iken', text: '若い世代に周知されたい。' });
  await post('jimukyoku', `${before}/moves`, { move: 'close' });
  await post('admin', `${at}/moves`, { move: 'open' });

  const sheet = `${at}/sheets/r1/kankyo`;
  const texts = {
    secondHalf: '講座を12回開いた。',
    year: '参加者は延べ431人。',
    spent: '1,200',
    next: '回数を増やす。',
  };
  const answers = [
    {
      rule: 'unfinished-sentence',
      field: 'next',
      words: '増やす',
      facts: { most: 3 },
      reason: '次の年度に書き足すため',
    },
  ];
  await put('kankyo-1', sheet, { intent: 'save', entries: { secondHalf: '書きかけ' } });
  await put('kankyo-1', sheet, { intent: 'submit', entries: texts, answers }, 1);
  await post('jimukyoku', `${sheet}/moves`, { move: 'return', remark: '回数の内訳を添えてください。' }, 2);
  await put(
    'kankyo-1',
    sheet,
    { intent: 'submit', entries: { ...texts, year: '参加者は延べ431人（12回）。' } },
    3,
  );
  await post('jimukyoku', `${sheet}/moves`, { move: 'accept' }, 4);
  await put('kankyo-1', `${at}/sheets/r2/kankyo`, { intent: 'save', entries: { year: '=1+1' } });
  await put('kensetsu-1', `${at}/sheets/r3/kensetsu`, { intent: 'submit', entries: texts });

  const actual = (department: string, indicator: string) =>
    `${at}/indicators/${indicator}/actuals/${department}`;
  await put('kankyo-1', actual('kankyo', 'e2'), { actuals: [{ raw: '1,180本' }] });
  await put('kankyo-1', actual('kankyo', 'e2'), { actuals: [{ raw: '1,190本', note: '精査後' }] }, 1);
  await put('kankyo-1', actual('kankyo', 'e1'), { actuals: [{ raw: '70.1千t-CO2（2022年度）' }] });
  await put('iin-1', `${at}/ratings/e2`, { request: 'shihyo', grade: '○', reason: '伸びている。' });
  await put('iin-1', `${at}/ratings/e2`, { request: 'shihyo', grade: '△', reason: '目標に届かない。' }, 1);
  const opinion = `${at}/opinions/plan:`;
  await put('iin-1', opinion, { request: 'iken', text: '周知を進められたい。' });
  await put('jimukyoku', opinion, { request: 'iken', text: '周知を一層進められたい。' }, 1);
  await put('iin-1', `${at}/ratings/node:a`, { request: 'council', grade: '○' });
  const reply = `${at}/replies/plan:/kankyo`;
  await put('kankyo-1', reply, { request: 'iken', text: '学校で講座を開いた。' });
  await put('kankyo-1', reply, { request: 'iken', text: '学校で講座を3回開いた。' }, 1);
  await post('jimukyoku', `${at}/moves`, { move: 'close' });
}
