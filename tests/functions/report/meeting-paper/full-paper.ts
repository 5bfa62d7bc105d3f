import type { Actual } from '#domain/indicators/actual.ts';
import type { Opinion } from '#domain/opinions/opinion.ts';
import type { DepartmentId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { buildMeetingPaper, type MeetingPaper } from '#domain/report/meeting-paper.ts';
import { askedOpinions } from '#domain/report/opinions.ts';
import { lengthAt, sentencesOf } from '../workbook/full-report.ts';

/** Longer than a page. */
export const longText = sentencesOf(12_000, '長い意見');

/** A paper with three years of figures, an opinion of last year about everything, and replies; always the same. */
export function fullPaper(
  plan: PlanDefinition,
  textOf: (n: number) => string = (n) => (n === 1 ? longText : sentencesOf(lengthAt(`意見${n}`), `${n}`)),
): MeetingPaper {
  const last: PlanDefinition = { ...plan, fiscalYear: plan.fiscalYear - 1 };
  const asked = askedOpinions(plan);
  const about = { updatedAt: '2023-09-01T01:00:00.000Z', updatedBy: '桜台 博', revision: 1 };
  const opinions = asked.map(({ request, of }, n) => {
    const { updatedAt: at, updatedBy: by } = about;
    const opinion: Opinion = {
      ...{ request: request.id, of, fiscalYear: last.fiscalYear, by, at },
      text: textOf(n),
    };
    return { ...about, request: request.id, opinion };
  });
  const replies = asked.slice(0, 3).map(({ request, of }, n) => ({
    ...{ ...about, request: request.id, of, department: plan.departments[n]?.id ?? ('none' as DepartmentId) },
    text: sentencesOf(200, `対応${n}`),
  }));
  return buildMeetingPaper({
    plan,
    heads: [],
    actuals: [2, 1, 0].flatMap((before) => figuresOf(plan, plan.fiscalYear - before)),
    ratings: [],
    opinions: [],
    lastOpinions: opinions.map(({ opinion }) => opinion),
    last: { definition: last, opinions },
    replies,
  });
}

function figuresOf({ indicators = [] }: PlanDefinition, fiscalYear: number): Actual[] {
  return indicators.flatMap(({ id, parts }) =>
    parts.map((part): Actual => {
      const value = Math.round(1.05 * (part.baseline?.value ?? 20)) + (fiscalYear % 7);
      const unit = part.unit ?? '件';
      return { indicator: id, part: part.id, fiscalYear, raw: `${value}${unit}`, value, unit };
    }),
  );
}
