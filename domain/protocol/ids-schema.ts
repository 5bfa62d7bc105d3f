import * as z from 'zod/mini';
import { type IdKind, type IdOf, idPatterns } from '../plan/parse-id.ts';

export const municipalityIdSchema = idSchema('municipality');
export const planIdSchema = idSchema('plan');
export const projectIdSchema = idSchema('project');
export const departmentIdSchema = idSchema('department');
export const nodeIdSchema = idSchema('node');
export const fieldIdSchema = idSchema('field');
export const levelIdSchema = idSchema('level');
export const flagIdSchema = idSchema('flag');
export const classIdSchema = idSchema('class');
export const momentIdSchema = idSchema('moment');
export const scaleIdSchema = idSchema('scale');
export const indicatorIdSchema = idSchema('indicator');
export const partIdSchema = idSchema('part');
export const ratingIdSchema = idSchema('rating');

/** The same patterns as `parseId`: what they let through may bear the brand. */
function idSchema<Kind extends IdKind>(kind: Kind) {
  return z.pipe(
    z.string().check(z.regex(idPatterns[kind])),
    z.transform((text) => text as IdOf<Kind>),
  );
}
