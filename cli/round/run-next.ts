import { type Answering, refuseFor, tell } from '#cli/answering.ts';
import { nextRoundAnswerSchema } from '#domain/protocol/next-round-schema.ts';
import type { Asked } from './run-move.ts';

/** Makes the round of the year after: 0; 2 for a no. */
export async function runNext({ callApi, place, isDryRun }: Asked, answering: Answering): Promise<number> {
  const body = isDryRun ? { dryRun: true } : {};
  const call = { route: 'openNext' as const, params: { ...place }, body, isDryRun };
  const made = await callApi(call, nextRoundAnswerSchema);
  if (!made.ok) return refuseFor(answering, made.trouble);
  const { fiscalYear, notes, toConfirm, toMend } = made.value;
  const told = { ok: true, dryRun: isDryRun, plan: place.plan, ...made.value, changed: !isDryRun };
  tell(answering, told, [
    isDryRun
      ? `${fiscalYear}年度を作れます。試しに調べただけで、何も変えていません。`
      : `${fiscalYear}年度を作りました。受付はまだ閉じています。`,
    `  自動で進んだところ：${notes}か所`,
    `  決めるか確かめるところ：${toConfirm}か所（日程など）`,
    ...(toMend > 0 ? [`  直すところ：${toMend}か所`] : []),
    ...(isDryRun
      ? []
      : [
          `日程は tenken round calendar ${place.plan} ${fiscalYear} で決め、始めるときは tenken round open を実行します。`,
        ]),
  ]);
  return 0;
}
