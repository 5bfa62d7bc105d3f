import type { Rated } from '../grades/rating.ts';
import { suggestGrade } from '../grades/suggest-grade.ts';
import type { Suggestion } from '../grades/suggestion.ts';
import { thingWord } from '../grades/thing-word.ts';
import { type LastOpinion, lastOpinions } from '../opinions/last-opinions.ts';
import type { OpinionHead } from '../opinions/opinion-head.ts';
import type { PlanDefinition, RatingId } from '../plan/plan-definition.ts';
import { isBlank } from '../text/is-blank.ts';
import { saySuggestion } from '../words/grade-words.ts';
import { grades } from '../words/ja/grades.ts';
import { reportIndicators } from './indicators.ts';
import { askedOpinions } from './opinions.ts';
import { type PlanWords, planWords } from './plan-words.ts';
import type { ReportIndicator, ReportIndicatorGroup } from './report.ts';
import type { ReportSources } from './report-sources.ts';
import { thingHeadings } from './thing-headings.ts';

/** 委員会資料: what a committee needs on paper to rate a round's indicators and to write its opinions. */
export interface MeetingPaper {
  municipality: string;
  plan: string;
  fiscalYear: number;
  /** ISO day of the meeting, where the calendar has one. */
  day?: string;
  groups: { path: ReportIndicatorGroup['path']; indicators: PaperIndicator[] }[];
  opinions: PaperOpinion[];
}

export interface PaperIndicator extends ReportIndicator {
  /** In words: what the scale's rules say, and why. */
  suggested: { grade?: string; reasons: string[] };
}

/** One thing that the committee writes about. */
export interface PaperOpinion {
  /** Of the request: 総合意見. */
  name: string;
  about: string[];
  lastTexts: string[];
  replies: { department: string; text: string }[];
  /** Written already. */
  texts: string[];
}

export interface PaperSources extends Omit<ReportSources, 'edition'> {
  /** Of the year before, where there was one. */
  last?: { definition: PlanDefinition; opinions: readonly OpinionHead[] };
}

export function buildMeetingPaper(sources: PaperSources): MeetingPaper {
  const { plan } = sources;
  const words = planWords(plan);
  const { committee: day } = plan.calendar;
  return {
    municipality: plan.municipality.name,
    plan: plan.name,
    fiscalYear: plan.fiscalYear,
    ...(day === undefined ? {} : { day }),
    groups: reportIndicators({ ...sources, edition: { kind: 'draft' } }, words).map((group) => ({
      ...group,
      indicators: group.indicators.map((one) => withSuggestion(one, sources)),
    })),
    opinions: paperOpinions(sources, words),
  };
}

function withSuggestion(told: ReportIndicator, { plan, actuals }: PaperSources): PaperIndicator {
  const indicator = plan.indicators?.find(({ id }) => id === told.id);
  if (!indicator) return { ...told, suggested: { reasons: [] } };
  const { fiscalYear } = plan;
  const own = actuals.filter((one) => one.indicator === indicator.id);
  const suggestion = suggestGrade({ plan, indicator, fiscalYear, actuals: own });
  const { grade } = suggestion;
  return {
    ...told,
    suggested: { ...(grade === undefined ? {} : { grade }), reasons: reasonsOf(suggestion, plan) },
  };
}

/** In Japanese, as the paper is. */
function reasonsOf(suggestion: Suggestion, plan: PlanDefinition): string[] {
  const { reasons, cannotSay } = saySuggestion(grades, suggestion, plan);
  return cannotSay === undefined || reasons.includes(cannotSay) ? reasons : [...reasons, cannotSay];
}

/** Everything that this year's requests are about, then what was written of things that have ended. */
function paperOpinions(sources: PaperSources, words: PlanWords): PaperOpinion[] {
  const { plan, last, replies } = sources;
  const before = last ? lastOpinions(last.definition, plan, last.opinions) : [];
  const told = new Set<LastOpinion>();
  const asked = askedOpinions(plan).map(({ request, of }): PaperOpinion => {
    const isOf = isAbout(request.id, of);
    const own = before.filter((one) => !one.hasEnded && isOf(one.head.opinion));
    for (const one of own) told.add(one);
    return {
      name: request.name,
      about: thingHeadings(of, plan, words),
      lastTexts: own.map(({ head }) => head.opinion.text),
      replies: replies
        .filter((reply) => isOf(reply) && !isBlank(reply.text))
        .map(({ department, text }) => ({ department: words.departmentName(department), text })),
      texts: sources.opinions.filter(isOf).map(({ text }) => text),
    };
  });
  return [...asked, ...before.filter((one) => !told.has(one)).flatMap((one) => others(one, sources))];
}

function isAbout(request: RatingId, of: Rated): (one: { request: RatingId; of: Rated }) => boolean {
  const word = thingWord(of);
  return (one) => one.request === request && thingWord(one.of) === word;
}

/** Named by last year's definition: this year's may have it no more. */
function others({ head }: LastOpinion, { last }: PaperSources): PaperOpinion[] {
  if (!last) return [];
  const { definition } = last;
  const name = definition.opinions?.find(({ id }) => id === head.request)?.name ?? '';
  const about = thingHeadings(head.opinion.of, definition, planWords(definition));
  return [{ name, about, lastTexts: [head.opinion.text], replies: [], texts: [] }];
}
