import type { Report, ReportIndicator, ReportPart } from '../report.ts';

/** In the order of the report. */
export function eachIndicator({ indicators }: Report): ReportIndicator[] {
  return indicators.flatMap((group) => group.indicators);
}

/** Every part with the indicator that it is of. */
export function eachPart(report: Report): { indicator: ReportIndicator; part: ReportPart }[] {
  return eachIndicator(report).flatMap((indicator) => indicator.parts.map((part) => ({ indicator, part })));
}
