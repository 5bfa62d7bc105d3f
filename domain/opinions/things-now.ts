import type { Rated } from '../grades/rating.ts';
import type { PlanDefinition, ProjectId } from '../plan/plan-definition.ts';
import { isValidIn, type Validity } from '../plan/validity.ts';
import { precedingSheets } from '../round/preceding-sheets.ts';
import { isSameThing } from '../round/same-thing.ts';
import { sheetKeys } from '../sheet/sheet-key.ts';

/**
 * What a thing of last year's plan is this year, by this year's ids: itself, and what took its place; several where it
 * was divided, nothing where it has ended.
 */
export function thingsNow(last: PlanDefinition, now: PlanDefinition, of: Rated): Rated[] {
  switch (of.things) {
    case 'plan':
      return [of];
    case 'node':
      return goingOn(last.nodes, now.nodes, of.node, { last, now }).map(({ id }) => ({
        things: 'node',
        node: id,
      }));
    case 'indicator':
      return goingOn(last.indicators ?? [], now.indicators ?? [], of.indicator, { last, now }).map(
        ({ id }) => ({ things: 'indicator', indicator: id }),
      );
    case 'project':
      return projectsNow(last, now, of.project).map((project) => ({ things: 'project', project }));
    case 'sheet': {
      const projects = new Set(projectsNow(last, now, of.project));
      return sheetKeys(now)
        .filter(({ project }) => projects.has(project))
        .filter((key) =>
          precedingSheets(last, now, key).some(
            (old) => old.project === of.project && old.department === of.department,
          ),
        )
        .map((key) => ({ things: 'sheet', ...key }));
    }
  }
}

interface Thing {
  id: string;
  name: string;
  succeeds?: string[];
  valid?: Validity;
}

function projectsNow(last: PlanDefinition, now: PlanDefinition, id: ProjectId): ProjectId[] {
  return goingOn(last.projects, now.projects, id, { last, now }).map((project) => project.id);
}

function goingOn<Old extends Thing, Now extends Thing>(
  before: readonly Old[],
  today: readonly Now[],
  id: Old['id'],
  { last, now }: { last: PlanDefinition; now: PlanDefinition },
): Now[] {
  const isSame = isSameThing(last, now);
  const old = before.find((one) => one.id === id);
  return today.filter((one) => {
    const isHeir = one.succeeds?.includes(id) ?? false;
    return isValidIn(one.valid, now.fiscalYear) && (isHeir || (old !== undefined && isSame(old, one)));
  });
}
