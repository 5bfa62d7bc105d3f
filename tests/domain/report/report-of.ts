import { fieldsOfProjectSoFar } from '#domain/plan/earlier-fields.ts';
import type { PlanDefinition, ProjectId } from '#domain/plan/plan-definition.ts';
import { buildReport } from '#domain/report/build-report.ts';
import type { Report } from '#domain/report/report.ts';
import type { ReportSources } from '#domain/report/report-sources.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';

/** A draft of a plan's report in which nobody has written anything, but for the difference. */
export function reportOf(plan: PlanDefinition, difference: Partial<ReportSources> = {}): Report {
  const nothing = { heads: [], actuals: [], ratings: [], opinions: [], lastOpinions: [], replies: [] };
  return buildReport({ plan, edition: { kind: 'draft' }, ...nothing, ...difference });
}

/** Every sheet of the round accepted, each field with a text of its own. */
export function writtenHeads(plan: PlanDefinition, textOf: (place: string) => string): SheetHead[] {
  const fieldsOf = (id: ProjectId) =>
    plan.projects
      .filter((project) => project.id === id)
      .flatMap((project) => fieldsOfProjectSoFar(plan, project).filter(({ input }) => input === 'written'));
  return sheetKeys(plan).map((key) => ({
    ...key,
    state: 'accepted',
    ...(plan.moment === undefined ? {} : { moment: plan.moment }),
    revision: 2,
    updatedAt: '2024-06-20T01:00:00.000Z',
    updatedBy: '大山 さくら',
    entries: Object.fromEntries(
      fieldsOf(key.project).map(({ id }) => [id, textOf(`${key.project}/${key.department}/${id}`)]),
    ) satisfies Entries,
  }));
}
