import { isOfProject } from './asked-fields.ts';
import { earlierMoments } from './earlier-moments.ts';
import { type EntryField, entryFields, isAskedAt } from './entry-fields.ts';
import type { Moment, PlanDefinition, Project } from './plan-definition.ts';

/** A field that is asked for now, or was at an earlier moment of the year and is not any more. */
export interface FieldSoFar extends EntryField {
  /** Present for the latter: the last such moment. */
  earlier?: Moment;
}

type Round = Pick<PlanDefinition, 'form' | 'fiscalYear' | 'moments' | 'moment'>;

/** The fields that the year has asked for so far, in the form's order. What only a later moment asks for is left out. */
export function fieldsSoFar(plan: Round): FieldSoFar[] {
  const before = earlierMoments(plan);
  const { form, fiscalYear, moment } = plan;
  return entryFields({ form, fiscalYear }).flatMap((field): FieldSoFar[] => {
    if (isAskedAt(field, moment)) return [field];
    const earlier = before.findLast(({ id }) => field.moments?.includes(id));
    return earlier ? [{ ...field, earlier }] : [];
  });
}

/** Of a project's sheet; one that projects with other flags have is left out. */
export function fieldsOfProjectSoFar(plan: Round, project: Pick<Project, 'flags'>): FieldSoFar[] {
  return fieldsSoFar(plan).filter((field) => isOfProject(field, project));
}
