import * as z from 'zod/mini';
import type { PlanProblem } from '../plan/plan-problem.ts';
import type { RoundChange } from '../round/round-change.ts';
import { departmentIdSchema, projectIdSchema, scaleIdSchema } from './ids-schema.ts';
import { planDefinitionSchema } from './plan-definition-schema.ts';
import { lineSchema, nameSchema } from './plan-words-schema.ts';
import { scaleSchema } from './scale-schema.ts';
import { shapeProblems } from './shape-problems.ts';

const department = planDefinitionSchema.shape.departments.def.element;
const project = planDefinitionSchema.shape.projects.def.element;

/** What changes from one year to the next, as a file says it: `{ "changes": [ … ] }`, each after those before it. */
export const roundChangesSchema = z.strictObject({
  changes: z
    .array(
      z.discriminatedUnion('change', [
        z.strictObject({
          change: z.literal('renameDepartment'),
          department: departmentIdSchema,
          name: nameSchema,
          note: z.exactOptional(lineSchema),
        }),
        z.strictObject({
          change: z.literal('addDepartment'),
          department,
          before: z.exactOptional(departmentIdSchema),
        }),
        z.strictObject({
          change: z.literal('endDepartment'),
          department: departmentIdSchema,
          to: z.exactOptional(departmentIdSchema),
        }),
        z.strictObject({
          change: z.literal('addProject'),
          project,
          before: z.exactOptional(projectIdSchema),
        }),
        z.strictObject({ change: z.literal('endProject'), project: projectIdSchema }),
        z.strictObject({
          change: z.literal('mergeProjects'),
          projects: z.array(projectIdSchema).check(z.minLength(1), z.maxLength(50)),
          into: z.union([projectIdSchema, project]),
        }),
        z.strictObject({ change: z.literal('renameProject'), project: projectIdSchema, name: nameSchema }),
        z.strictObject({
          change: z.literal('assignProject'),
          project: projectIdSchema,
          departments: z.array(departmentIdSchema).check(z.minLength(1), z.maxLength(100)),
          written: z.exactOptional(project.shape.written),
        }),
        z.strictObject({ change: z.literal('replaceScale'), scale: scaleIdSchema, by: scaleSchema }),
      ]),
    )
    .check(z.maxLength(1000)),
});

export type ParsedChanges = { ok: true; changes: RoundChange[] } | { ok: false; problems: PlanProblem[] };

/** Changes from outside, or what is wrong with their shape. Never throws. */
export function parseRoundChanges(content: unknown): ParsedChanges {
  const parsed = roundChangesSchema.safeParse(content);
  // Does not compile where the schema lets through what the domain does not know.
  if (parsed.success) return { ok: true, changes: parsed.data.changes };
  const reading = { content, schema: roundChangesSchema };
  return { ok: false, problems: parsed.error.issues.flatMap((issue) => shapeProblems(issue, reading)) };
}
