import type { ApiAnswer, TenkenApi } from '#addin/api/tenken-api.ts';

/** The same server, with a call whenever it answers that nobody is signed in. What was typed is not touched by that. */
export function noticeExpiry(api: TenkenApi, expired: () => void): TenkenApi {
  const noticed = async <T, Current>(
    answer: Promise<ApiAnswer<T, Current>>,
  ): Promise<ApiAnswer<T, Current>> => {
    const settled = await answer;
    if (settled.kind === 'refused' && settled.refusal.code === 'notSignedIn') expired();
    return settled;
  };
  return {
    me: () => noticed(api.me()),
    plans: () => noticed(api.plans()),
    round: (round) => noticed(api.round(round)),
    changes: (round, since) => noticed(api.changes(round, since)),
    sheet: (round, key) => noticed(api.sheet(round, key)),
    revisions: (round, key) => noticed(api.revisions(round, key)),
    readLastYear: (round, key) => noticed(api.readLastYear(round, key)),
    readActuals: (round) => noticed(api.readActuals(round)),
    push: (round, key, push) => noticed(api.push(round, key, push)),
    move: (round, key, move) => noticed(api.move(round, key, move)),
    indicators: (round) => noticed(api.indicators(round)),
    reportActual: (round, key, press) => noticed(api.reportActual(round, key, press)),
    ratings: (round) => noticed(api.ratings(round)),
    rate: (round, of, press) => noticed(api.rate(round, of, press)),
    opinions: (round) => noticed(api.opinions(round)),
    writeOpinion: (round, of, press) => noticed(api.writeOpinion(round, of, press)),
    writeReply: (round, of, department, press) => noticed(api.writeReply(round, of, department, press)),
    moveRound: (round, press) => noticed(api.moveRound(round, press)),
    openNext: (round, dryRun) => noticed(api.openNext(round, dryRun)),
    putCalendar: (round, press) => noticed(api.putCalendar(round, press)),
    report: (round, form) => noticed(api.report(round, form)),
    reminders: (round) => noticed(api.reminders(round)),
    sendReminders: (round, send) => noticed(api.sendReminders(round, send)),
    audit: (round, before) => noticed(api.audit(round, before)),
  };
}
