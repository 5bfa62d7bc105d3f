import type {
  ApiAnswer,
  ListedIndicator,
  ListedOpinions,
  Me,
  Round,
  TenkenApi,
} from '#addin/api/tenken-api.ts';
import { decideRating } from '#domain/grades/decide-rating.ts';
import { findAsked } from '#domain/grades/rated-by.ts';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import { suggestGrade } from '#domain/grades/suggest-grade.ts';
import { thingWord } from '#domain/grades/thing-word.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import { decideActual } from '#domain/indicators/decide-actual.ts';
import { decideOpinion } from '#domain/opinions/decide-opinion.ts';
import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { ReplyHead } from '#domain/opinions/reply-head.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Result } from '#domain/refusals/result.ts';

/** What a server in memory has of ratings, opinions and replies, and its routes for them. */
export interface MemoryAssessment
  extends Pick<
    TenkenApi,
    'indicators' | 'reportActual' | 'ratings' | 'rate' | 'opinions' | 'writeOpinion' | 'writeReply'
  > {
  listedIndicators: ListedIndicator[];
  ratingHeads: RatingHead[];
  opinionHeads: OpinionHead[];
  replyHeads: ReplyHead[];
  lastOpinions: OpinionHead[];
  /** The word of the caller where they are a member of the committee. */
  member: string;
}

/** What the rest of the server says of itself. */
interface Around {
  lost: 'no' | 'before' | 'after';
  person: string;
  isSignedOut: boolean;
}

const at = '2024-08-20T01:00:00Z';

/** As strict about bases and repeated keys as the real one; `around` is asked at each call. */
export function memoryAssessment(
  me: Me,
  round: Round,
  around: () => Around & MemoryAssessment,
): MemoryAssessment {
  const { definition } = round;
  const known = new Map<string, unknown>();
  const read = async <T>(value: T): Promise<ApiAnswer<T>> => {
    if (around().isSignedOut) return { kind: 'refused', refusal: { code: 'notSignedIn' } };
    return around().lost === 'before' ? { kind: 'unreachable' } : { kind: 'ok', value };
  };
  const write = async <Head extends { revision: number }>(
    press: { base: number; idempotencyKey: string },
    heads: Head[],
    isSame: (head: Head) => boolean,
    decide: (revision: number) => Result<Head>,
  ): Promise<ApiAnswer<Head, Head>> => {
    if (around().lost === 'before') return { kind: 'unreachable' };
    const before = known.get(press.idempotencyKey) as Head | undefined;
    const at = heads.findIndex(isSame);
    const current = heads[at];
    if (!before && (current?.revision ?? 0) !== press.base) {
      return { kind: 'refused', refusal: { code: 'overtaken' }, ...(current ? { current } : {}) };
    }
    const decided = before ? { ok: true as const, value: before } : decide(press.base + 1);
    if (!decided.ok) return { kind: 'refused', refusal: decided.refusal };
    if (!before) heads.splice(at < 0 ? heads.length : at, at < 0 ? 0 : 1, decided.value);
    known.set(press.idempotencyKey, decided.value);
    return around().lost === 'after' ? { kind: 'unreachable' } : { kind: 'ok', value: decided.value };
  };
  const memberFor = (by: string | undefined) => (by === 'eachMember' ? { member: around().member } : {});
  const isInCommittee = me.memberships.some(({ role }) => role === 'committee');
  return {
    listedIndicators: [],
    ratingHeads: [],
    opinionHeads: [],
    replyHeads: [],
    lastOpinions: [],
    member: 'm1',
    indicators: () => read(structuredClone(around().listedIndicators)),
    reportActual: async (_, key, { base, idempotencyKey, actuals }) => {
      const listed = around().listedIndicators.find(({ indicator }) => indicator === key.indicator);
      const heads = listed?.actuals ?? [];
      const isOwn = ({ department }: ActualHead) => department === key.department;
      const answer = await write({ base, idempotencyKey }, heads, isOwn, () => {
        const head = heads.find(isOwn);
        const written = [...actuals];
        const who = { memberships: me.memberships, by: around().person, at };
        return decideActual({
          plan: definition,
          roundState: round.state,
          ...(round.reopened ? { reopened: round.reopened } : {}),
          ...key,
          ...(head ? { head } : {}),
          written,
          ...who,
        });
      });
      if (listed) Object.assign(listed, suggested(definition, listed));
      return answer;
    },
    ratings: () => read([...around().ratingHeads]),
    opinions: () => read(listed(around(), definition.fiscalYear, isInCommittee)),
    rate: (_, of, { base, idempotencyKey, seen, ...given }) => {
      const request = findAsked(definition.ratings ?? [], definition, of, given.request);
      const word = thingWord(of);
      const listedOf = around().listedIndicators.find(({ indicator }) => indicator === word);
      const suggested = listedOf?.suggestion;
      const member = memberFor(request?.by);
      const isOwn = (head: RatingHead) =>
        head.request === request?.id && thingWord(head.rating.of) === word && head.member === member.member;
      if (seen !== undefined && seen !== (suggested?.grade ?? '')) {
        return Promise.resolve({ kind: 'refused', refusal: { code: 'overtaken' } });
      }
      return write({ base, idempotencyKey }, around().ratingHeads, isOwn, (revision) => {
        if (!request) return { ok: false, refusal: { code: 'notFound' } };
        const rating = decideRating({
          plan: definition,
          ...given,
          request: request.id,
          of,
          ...member,
          ...(suggested ? { suggested } : {}),
          by: around().person,
          at,
        });
        if (!rating.ok) return rating;
        const about = { request: request.id, ...member, revision, updatedAt: at };
        return { ok: true, value: { ...about, updatedBy: around().person, rating: rating.value } };
      });
    },
    writeOpinion: (_, of, { base, idempotencyKey, request, text }) => {
      const asked = findAsked(definition.opinions ?? [], definition, of, request);
      const member = memberFor(asked?.by);
      const isOwn = (head: OpinionHead) =>
        head.request === request &&
        thingWord(head.opinion.of) === thingWord(of) &&
        head.member === member.member;
      return write({ base, idempotencyKey }, around().opinionHeads, isOwn, () => {
        const head = around().opinionHeads.find(isOwn);
        const who = { by: around().person, at, ...member, ...(head ? { head } : {}) };
        return decideOpinion({ plan: definition, roundState: 'open', request, of, text, ...who });
      });
    },
    writeReply: (_, of, department, { base, idempotencyKey, request, text }) => {
      const isOwn = (head: ReplyHead) =>
        head.request === request && head.department === department && thingWord(head.of) === thingWord(of);
      return write({ base, idempotencyKey }, around().replyHeads, isOwn, (revision) => ({
        ok: true,
        value: { request, of, department, revision, updatedAt: at, updatedBy: around().person, text },
      }));
    },
  };
}

function listed(own: MemoryAssessment, fiscalYear: number, isInCommittee: boolean): ListedOpinions {
  return {
    opinions: [...own.opinionHeads],
    ...(own.lastOpinions.length > 0
      ? { lastYear: { fiscalYear: fiscalYear - 1, opinions: own.lastOpinions } }
      : {}),
    replies: [...own.replyHeads],
    ...(isInCommittee ? { member: own.member } : {}),
  };
}

/** The suggestion as it follows from what is reported now. */
function suggested(plan: PlanDefinition, { indicator: id, actuals, earlier }: ListedIndicator) {
  const indicator = plan.indicators?.find((one) => one.id === id);
  if (!indicator) return {};
  const all = [...actuals.flatMap((head) => head.actuals), ...earlier];
  return { suggestion: suggestGrade({ plan, indicator, fiscalYear: plan.fiscalYear, actuals: all }) };
}
