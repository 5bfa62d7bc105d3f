import * as z from 'zod';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import {
  departmentIdSchema,
  fieldIdSchema,
  levelIdSchema,
  municipalityIdSchema,
  nodeIdSchema,
  planIdSchema,
  projectIdSchema,
} from './ids-schema.ts';

const name = z.string().min(1).max(500);
const year = z.int().min(1900).max(2999);
const day = z.iso.date().exactOptional();
const wording = z.tuple([name], name).refine((labels) => labels.length <= 50);

const level = z.strictObject({ id: levelIdSchema, name });

const node = z.strictObject({
  id: nodeIdSchema,
  level: levelIdSchema,
  parent: nodeIdSchema.exactOptional(),
  code: z.string().max(100),
  name,
  notes: z.array(z.string().max(1000)).max(50).exactOptional(),
});

const department = z.strictObject({
  id: departmentIdSchema,
  name,
  formerNames: z
    .array(z.strictObject({ name, until: year.exactOptional() }))
    .max(50)
    .exactOptional(),
});

const project = z.strictObject({
  id: projectIdSchema,
  number: z.string().min(1).max(50),
  name,
  parent: nodeIdSchema.exactOptional(),
  departments: z.array(departmentIdSchema).min(1).max(100),
  written: z.enum(['perDepartment', 'jointly']),
});

const field = z.strictObject({
  id: fieldIdSchema,
  label: wording,
  input: z.enum(['written', 'given']),
  isRequired: z.boolean(),
  prints: z
    .strictObject({ charactersPerLine: z.int().min(1).max(1000), lines: z.int().min(1).max(1000) })
    .exactOptional(),
});

/** A plan definition from outside. Strict: a word that nobody knows is a mistake, not an extension. */
export const planDefinitionSchema = z.strictObject({
  schema: z.literal(1),
  id: planIdSchema,
  name,
  municipality: z.strictObject({ id: municipalityIdSchema, name }),
  fiscalYear: year,
  levels: z.array(level).max(20),
  nodes: z.array(node).max(5000),
  departments: z.array(department).max(1000),
  projects: z.array(project).max(5000),
  form: z.strictObject({
    number: wording,
    departments: wording,
    projectName: wording,
    fields: z.array(field).min(1).max(64),
  }),
  calendar: z.strictObject({ distribution: day, deadline: day, committee: day, publication: day }),
});

/** Does not compile where the schema lets through what the domain does not know. */
export function parsePlanDefinition(content: unknown): PlanDefinition | undefined {
  return planDefinitionSchema.safeParse(content).data;
}
