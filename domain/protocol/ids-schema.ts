import * as z from 'zod/mini';
import type {
  ClassId,
  DepartmentId,
  FieldId,
  FlagId,
  IndicatorId,
  LevelId,
  MomentId,
  MunicipalityId,
  NodeId,
  PartId,
  PlanId,
  ProjectId,
  RatingId,
  ScaleId,
} from '../plan/plan-definition.ts';

export const municipalityIdSchema = idSchema<MunicipalityId>(/^[a-z][a-z0-9-]{0,31}$/);
export const planIdSchema = idSchema<PlanId>(/^[a-z][a-z0-9-]{0,31}$/);
export const projectIdSchema = idSchema<ProjectId>(/^[a-z][a-z0-9]{0,31}$/);
export const departmentIdSchema = idSchema<DepartmentId>(/^[a-z][a-z0-9]{0,31}$/);
export const nodeIdSchema = idSchema<NodeId>(/^[a-z][a-zA-Z0-9-]{0,31}$/);
export const fieldIdSchema = idSchema<FieldId>(/^[a-z][a-zA-Z0-9]{0,31}$/);
export const levelIdSchema = idSchema<LevelId>(/^[a-z][a-zA-Z0-9-]{0,31}$/);
const word = /^[a-z][a-zA-Z0-9-]{0,31}$/;
export const flagIdSchema = idSchema<FlagId>(word);
export const classIdSchema = idSchema<ClassId>(word);
export const momentIdSchema = idSchema<MomentId>(word);
export const scaleIdSchema = idSchema<ScaleId>(word);
export const indicatorIdSchema = idSchema<IndicatorId>(word);
export const partIdSchema = idSchema<PartId>(word);
export const ratingIdSchema = idSchema<RatingId>(word);

/** A brand says that a text was looked at; this is where it is looked at. */
function idSchema<Id extends string>(pattern: RegExp) {
  return z.pipe(
    z.string().check(z.regex(pattern)),
    z.transform((text) => text as Id),
  );
}
