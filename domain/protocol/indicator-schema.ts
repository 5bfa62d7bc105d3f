import * as z from 'zod';
import { periods, targetAims } from '../plan/indicator.ts';
import {
  departmentIdSchema,
  indicatorIdSchema,
  nodeIdSchema,
  partIdSchema,
  projectIdSchema,
  scaleIdSchema,
} from './ids-schema.ts';
import {
  lineSchema,
  markSchema,
  nameSchema,
  someOf,
  validitySchema,
  weightSchema,
  yearSchema,
} from './plan-words-schema.ts';

const number = z.number().exactOptional();
const line = lineSchema.exactOptional();

/** What a quantity has besides its text. */
export const quantityShape = {
  raw: z.string().min(1).max(2000),
  value: number,
  unit: nameSchema.exactOptional(),
  per: nameSchema.exactOptional(),
  asOf: line,
  fiscalYear: yearSchema.exactOptional(),
  source: line,
  note: line,
  footnote: markSchema.exactOptional(),
};

const milestone = z.strictObject({
  raw: lineSchema,
  text: nameSchema,
  from: yearSchema.exactOptional(),
  until: yearSchema.exactOptional(),
  stage: nameSchema.exactOptional(),
});

const target = z.strictObject({
  ...quantityShape,
  aim: z.enum(targetAims),
  min: number,
  max: number,
  valid: validitySchema,
  revision: z.int().min(0).max(99).exactOptional(),
  milestones: someOf(milestone, 50),
  isShared: z.boolean().exactOptional(),
});

const part = z.strictObject({
  id: partIdSchema,
  label: nameSchema.exactOptional(),
  unit: nameSchema.exactOptional(),
  better: z.enum(['higher', 'lower']).exactOptional(),
  period: z.enum(periods),
  addsDepartments: z.boolean().exactOptional(),
  paceFrom: yearSchema.exactOptional(),
  baseline: z.strictObject(quantityShape).exactOptional(),
  targets: z.array(target).max(50),
  references: someOf(
    z.strictObject({
      ...quantityShape,
      label: nameSchema,
      beside: z.enum(['baseline', 'target', 'actual']),
    }),
    20,
  ),
  extras: someOf(z.strictObject({ label: nameSchema, unit: nameSchema.exactOptional() }), 20),
  stages: someOf(nameSchema, 20),
  weight: weightSchema,
});

export const indicatorSchema = z.strictObject({
  id: indicatorIdSchema,
  number: z.string().min(1).max(50),
  name: nameSchema,
  node: nodeIdSchema.exactOptional(),
  project: projectIdSchema.exactOptional(),
  kind: nameSchema.exactOptional(),
  departments: z.array(departmentIdSchema).max(100),
  scale: scaleIdSchema.exactOptional(),
  parts: z.array(part).min(1).max(50),
  totals: someOf(z.strictObject({ total: partIdSchema, of: z.array(partIdSchema).min(1).max(50) }), 20),
  weight: weightSchema,
  source: line,
  notes: someOf(lineSchema, 50),
  valid: validitySchema,
});
