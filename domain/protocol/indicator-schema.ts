import * as z from 'zod/mini';
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

const number = z.exactOptional(z.number());
const line = z.exactOptional(lineSchema);

/** What a quantity has besides its text. */
export const quantityShape = {
  raw: z.string().check(z.minLength(1), z.maxLength(2000)),
  value: number,
  unit: z.exactOptional(nameSchema),
  per: z.exactOptional(nameSchema),
  asOf: line,
  fiscalYear: z.exactOptional(yearSchema),
  source: line,
  note: line,
  footnote: z.exactOptional(markSchema),
};

const milestone = z.strictObject({
  raw: lineSchema,
  text: nameSchema,
  from: z.exactOptional(yearSchema),
  until: z.exactOptional(yearSchema),
  stage: z.exactOptional(nameSchema),
});

const target = z.strictObject({
  ...quantityShape,
  aim: z.enum(targetAims),
  min: number,
  max: number,
  valid: validitySchema,
  revision: z.exactOptional(z.int().check(z.minimum(0), z.maximum(99))),
  milestones: someOf(milestone, 50),
  isShared: z.exactOptional(z.boolean()),
});

const part = z.strictObject({
  id: partIdSchema,
  label: z.exactOptional(nameSchema),
  unit: z.exactOptional(nameSchema),
  better: z.exactOptional(z.enum(['higher', 'lower'])),
  period: z.enum(periods),
  addsDepartments: z.exactOptional(z.boolean()),
  paceFrom: z.exactOptional(yearSchema),
  baseline: z.exactOptional(z.strictObject(quantityShape)),
  targets: z.array(target).check(z.maxLength(50)),
  references: someOf(
    z.strictObject({
      ...quantityShape,
      label: nameSchema,
      beside: z.enum(['baseline', 'target', 'actual']),
    }),
    20,
  ),
  extras: someOf(z.strictObject({ label: nameSchema, unit: z.exactOptional(nameSchema) }), 20),
  stages: someOf(nameSchema, 20),
  weight: weightSchema,
});

export const indicatorSchema = z.strictObject({
  id: indicatorIdSchema,
  number: z.string().check(z.minLength(1), z.maxLength(50)),
  name: nameSchema,
  node: z.exactOptional(nodeIdSchema),
  project: z.exactOptional(projectIdSchema),
  kind: z.exactOptional(nameSchema),
  departments: z.array(departmentIdSchema).check(z.maxLength(100)),
  scale: z.exactOptional(scaleIdSchema),
  parts: z.array(part).check(z.minLength(1), z.maxLength(50)),
  totals: someOf(
    z.strictObject({ total: partIdSchema, of: z.array(partIdSchema).check(z.minLength(1), z.maxLength(50)) }),
    20,
  ),
  weight: weightSchema,
  source: line,
  notes: someOf(lineSchema, 50),
  valid: validitySchema,
});
