import { reportIndicators } from './indicators.ts';
import { reportOpinions } from './opinions.ts';
import { reportOverview } from './overview.ts';
import { planWords } from './plan-words.ts';
import { reportReplies } from './replies.ts';
import type { Report } from './report.ts';
import type { ReportSources } from './report-sources.ts';
import { reportSheets } from './sheets.ts';
import { reportStructure } from './structure.ts';

/** A round's report; the same sources give the same report. */
export function buildReport(sources: ReportSources): Report {
  const { plan, edition, heads } = sources;
  const words = planWords(plan);
  const indicators = reportIndicators(sources, words);
  return {
    municipality: plan.municipality.name,
    plan: plan.name,
    fiscalYear: plan.fiscalYear,
    edition,
    overview: reportOverview({ plan, heads, indicators }),
    structure: reportStructure(plan, words),
    indicators,
    opinions: reportOpinions(sources, words),
    replies: reportReplies(sources, words),
    sheets: reportSheets(sources, words),
    footnotes: plan.footnotes ?? [],
    errata: edition.kind === 'final' ? (edition.errata ?? []) : [],
  };
}
