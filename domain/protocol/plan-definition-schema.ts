import * as z from 'zod';
import type { PlanDefinition } from '../plan/plan-definition.ts';
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

const year = yearSchema.exactOptional();
const day = z.iso.date().exactOptional();
const flags = someOf(flagIdSchema, 50);
/** `2024-06-28` or `2024-06` */
const dayOrMonth = z.union([z.iso.date(), z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)]);

const node = z.strictObject({
  id: nodeIdSchema,
  level: levelIdSchema,
  parent: nodeIdSchema.exactOptional(),
  code: z.string().max(100),
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
    z.strictObject({ name: nameSchema, from: year, until: year, note: lineSchema.exactOptional() }),
    50,
  ),
  succeeds: someOf(departmentIdSchema, 50),
  valid: validitySchema,
});

const project = z.strictObject({
  id: projectIdSchema,
  number: z.string().min(1).max(50),
  name: nameSchema,
  parent: nodeIdSchema.exactOptional(),
  alsoUnder: someOf(
    z.strictObject({
      node: nodeIdSchema,
      class: classIdSchema.exactOptional(),
      note: lineSchema.exactOptional(),
    }),
    50,
  ),
  class: classIdSchema.exactOptional(),
  flags,
  departments: z.array(departmentIdSchema).min(1).max(100),
  written: z.enum(['perDepartment', 'jointly', 'byLead']),
  given: someOf(
    z.strictObject({
      field: fieldIdSchema,
      department: departmentIdSchema.exactOptional(),
      text: z.string().min(1).max(32_767),
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
    z.strictObject({ name: nameSchema, from: dayOrMonth, until: dayOrMonth.exactOptional() }),
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
  follows: z.strictObject({ plan: planIdSchema, fiscalYear: yearSchema }).exactOptional(),
  years: z.strictObject({ first: yearSchema, last: yearSchema }).exactOptional(),
  printsYears: z.enum(['shortEra', 'era', 'western']).exactOptional(),
  levels: z.array(z.strictObject({ id: levelIdSchema, name: nameSchema })).max(20),
  projectTerm: nameSchema.exactOptional(),
  nodes: z.array(node).max(5000),
  flags: someOf(z.strictObject({ id: flagIdSchema, name: nameSchema, mark: markSchema.exactOptional() }), 50),
  classes: someOf(z.strictObject({ id: classIdSchema, name: nameSchema }), 50),
  numbering: z
    .strictObject({ levels: z.array(levelIdSchema).min(1).max(20), separator: z.string().max(5) })
    .exactOptional(),
  departments: z.array(department).max(1000),
  projects: z.array(project).max(5000),
  form: z.strictObject({
    number: wordingSchema,
    departments: wordingSchema,
    projectName: wordingSchema,
    fields: z.array(fieldSchema).max(64),
  }),
  calendar,
  moments: someOf(z.strictObject({ id: momentIdSchema, name: nameSchema, deadline: day }), 12),
  moment: momentIdSchema.exactOptional(),
  scales: someOf(scaleSchema, 50),
  indicators: someOf(indicatorSchema, 1000),
  ratings: someOf(ratingRequestSchema, 50),
  opinions: someOf(opinionRequestSchema, 50),
  rollUps: someOf(rollUpSchema, 50),
  checks: planChecksSchema.exactOptional(),
  footnotes: someOf(z.strictObject({ mark: markSchema, text: lineSchema }), 100),
});

/** Does not compile where the schema lets through what the domain does not know. */
export function parsePlanDefinition(content: unknown): PlanDefinition | undefined {
  return planDefinitionSchema.safeParse(content).data;
}
