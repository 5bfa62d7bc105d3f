import type { CallApi } from '#cli/installation/call-api.ts';
import { stopped, type Told } from '#cli/installation/trouble.ts';
import type { RoundPlace } from '#cli/round/round-place.ts';
import { changesSchema } from '#domain/protocol/changes-schema.ts';
import { indicatorsSchema } from '#domain/protocol/indicators-schema.ts';
import { meSchema } from '#domain/protocol/me-schema.ts';
import { opinionsSchema } from '#domain/protocol/opinion-schema.ts';
import { ratingsSchema } from '#domain/protocol/ratings-schema.ts';
import { roundSchema } from '#domain/protocol/round-schema.ts';
import { editionOf } from '#domain/report/edition-of.ts';
import type { ReportSources } from '#domain/report/report-sources.ts';
import { sourcesOf } from '#domain/report/sources-of.ts';
import { mayDo } from '#domain/rights/rights.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { sheetKeyText } from '#domain/sheet/sheet-key.ts';

/** What an installation has of a round for its report; a no for who may not read all of it. */
export async function readReportSources(callApi: CallApi, place: RoundPlace): Promise<Told<ReportSources>> {
  const params = { ...place };
  const me = await callApi({ route: 'readMe' }, meSchema);
  if (!me.ok) return me;
  // Others are given a part of what there is without a word, and would take it for the whole.
  if (!mayDo(me.value.memberships, place.plan, 'readMembersRatings'))
    return stopped({ code: 'refused', refusal: { code: 'notAllowed' } });
  const round = await callApi({ route: 'readRound', params }, roundSchema);
  if (!round.ok) return round;
  const heads = await readHeads(callApi, place);
  if (!heads.ok) return heads;
  const indicators = await callApi({ route: 'listIndicators', params }, indicatorsSchema);
  if (!indicators.ok) return indicators;
  const ratings = await callApi({ route: 'listRatings', params }, ratingsSchema);
  if (!ratings.ok) return ratings;
  const opinions = await callApi({ route: 'listOpinions', params }, opinionsSchema);
  if (!opinions.ok) return opinions;
  const listed = indicators.value.indicators;
  const sources = sourcesOf({
    plan: round.value.definition,
    heads: heads.value,
    actuals: listed.flatMap(({ actuals }) => actuals),
    earlier: listed.flatMap(({ earlier }) => earlier),
    ratings: ratings.value.ratings,
    opinions: opinions.value.opinions,
    lastOpinions: opinions.value.lastYear?.opinions ?? [],
    replies: opinions.value.replies,
  });
  return { ok: true, value: { ...sources, edition: editionOf(round.value) } };
}

/** A sheet that changes while pages are read stands on two of them: the later one counts. */
async function readHeads(callApi: CallApi, place: RoundPlace): Promise<Told<SheetHead[]>> {
  const heads = new Map<string, SheetHead>();
  for (let next: string | undefined, isFirst = true; isFirst || next !== undefined; isFirst = false) {
    const page = await callApi(
      { route: 'listChanges', params: { ...place }, query: { next } },
      changesSchema,
    );
    if (!page.ok) return page;
    for (const head of page.value.heads) heads.set(sheetKeyText(head), head);
    next = page.value.next;
  }
  return { ok: true, value: [...heads.values()] };
}
