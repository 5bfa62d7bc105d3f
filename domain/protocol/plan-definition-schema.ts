import * as z from 'zod/mini';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import { mailPattern } from '../text/mail-pattern.ts';
import { fieldSchema } from './field-schema.ts';
import {
  classIdSchema,
  departmentIdSchema,
  fieldIdSchema,
  flagIdSchema,
  levelIdSchema,
  momentIdSchema,
  municipalityIdSchema,
  nodeIdSchema,
  planIdSchema,
  projectIdSchema,
} from './ids-schema.ts';
import { indicatorSchema } from './indicator-schema.ts';
import { planChecksSchema } from './plan-checks-schema.ts';
import {
  lineSchema,
  markSchema,
  nameSchema,
  someOf,
  validitySchema,
  weightSchema,
  wordingSchema,
  yearSchema,
} from './plan-words-schema.ts';
import { opinionRequestSchema, ratingRequestSchema, rollUpSchema } from './rating-request-schema.ts';
import { scaleSchema } from './scale-schema.ts';

const year = z.exactOptional(yearSchema);
const day = z.exactOptional(z.iso.date());
const flags = someOf(flagIdSchema, 50);
/** `2024-06-28` or `2024-06` */
const dayOrMonth = z.union([z.iso.date(), z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/))]);

const node = z.strictObject({
  id: nodeIdSchema,
  level: levelIdSchema,
  parent: z.exactOptional(nodeIdSchema),
  code: z.string().check(z.maxLength(100)),
  name: nameSchema,
  notes: someOf(lineSchema, 50),
  flags,
  departments: someOf(departmentIdSchema, 100),
  weight: weightSchema,
  valid: validitySchema,
});

const department = z.strictObject({
  id: departmentIdSchema,
  name: nameSchema,
  path: someOf(nameSchema, 10),
  formerNames: someOf(
    z.strictObject({ name: nameSchema, from: year, until: year, note: z.exactOptional(lineSchema) }),
    50,
  ),
  succeeds: someOf(departmentIdSchema, 50),
  mail: z.exactOptional(z.string().check(z.maxLength(254), z.regex(mailPattern))),
  valid: validitySchema,
});

const project = z.strictObject({
  id: projectIdSchema,
  number: z.string().check(z.minLength(1), z.maxLength(50)),
  name: nameSchema,
  parent: z.exactOptional(nodeIdSchema),
  alsoUnder: someOf(
    z.strictObject({
      node: nodeIdSchema,
      class: z.exactOptional(classIdSchema),
      note: z.exactOptional(lineSchema),
    }),
    50,
  ),
  class: z.exactOptional(classIdSchema),
  flags,
  departments: z.array(departmentIdSchema).check(z.minLength(1), z.maxLength(100)),
  written: z.enum(['perDepartment', 'jointly', 'byLead']),
  given: someOf(
    z.strictObject({
      field: fieldIdSchema,
      department: z.exactOptional(departmentIdSchema),
      text: z.string().check(z.minLength(1), z.maxLength(32_767)),
    }),
    1000,
  ),
  weight: weightSchema,
  succeeds: someOf(projectIdSchema, 50),
  valid: validitySchema,
});

const calendar = z.strictObject({
  distribution: day,
  deadline: day,
  committee: day,
  publication: day,
  steps: someOf(
    z.strictObject({ name: nameSchema, from: dayOrMonth, until: z.exactOptional(dayOrMonth) }),
    50,
  ),
});

/** A plan definition from outside. Strict: a word that nobody knows is a mistake, not an extension. */
export const planDefinitionSchema = z.strictObject({
  schema: z.literal(1),
  id: planIdSchema,
  name: nameSchema,
  municipality: z.strictObject({ id: municipalityIdSchema, name: nameSchema }),
  fiscalYear: yearSchema,
  follows: z.exactOptional(z.strictObject({ plan: planIdSchema, fiscalYear: yearSchema })),
  years: z.exactOptional(z.strictObject({ first: yearSchema, last: yearSchema })),
  printsYears: z.exactOptional(z.enum(['shortEra', 'era', 'western'])),
  levels: z.array(z.strictObject({ id: levelIdSchema, name: nameSchema })).check(z.maxLength(20)),
  projectTerm: z.exactOptional(nameSchema),
  nodes: z.array(node).check(z.maxLength(5000)),
  flags: someOf(
    z.strictObject({ id: flagIdSchema, name: nameSchema, mark: z.exactOptional(markSchema) }),
    50,
  ),
  classes: someOf(z.strictObject({ id: classIdSchema, name: nameSchema }), 50),
  numbering: z.exactOptional(
    z.strictObject({
      levels: z.array(levelIdSchema).check(z.minLength(1), z.maxLength(20)),
      separator: z.string().check(z.maxLength(5)),
    }),
  ),
  departments: z.array(department).check(z.maxLength(1000)),
  projects: z.array(project).check(z.maxLength(5000)),
  form: z.strictObject({
    number: wordingSchema,
    departments: wordingSchema,
    projectName: wordingSchema,
    fields: z.array(fieldSchema).check(z.maxLength(64)),
  }),
  calendar,
  moments: someOf(z.strictObject({ id: momentIdSchema, name: nameSchema, deadline: day }), 12),
  moment: z.exactOptional(momentIdSchema),
  scales: someOf(scaleSchema, 50),
  indicators: someOf(indicatorSchema, 1000),
  ratings: someOf(ratingRequestSchema, 50),
  opinions: someOf(opinionRequestSchema, 50),
  rollUps: someOf(rollUpSchema, 50),
  checks: z.exactOptional(planChecksSchema),
  footnotes: someOf(z.strictObject({ mark: markSchema, text: lineSchema }), 100),
});

/** Does not compile where the schema lets through what the domain does not know. */
export function parsePlanDefinition(content: unknown): PlanDefinition | undefined {
  return planDefinitionSchema.safeParse(content).data;
}
