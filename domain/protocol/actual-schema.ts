import * as z from 'zod';
import { departmentIdSchema, indicatorIdSchema, partIdSchema } from './ids-schema.ts';
import { quantityShape } from './indicator-schema.ts';
import { yearSchema } from './plan-words-schema.ts';
import { wholeText } from './whole-text-schema.ts';

/** An empty cell is a fact, too. */
const raw = wholeText(2000);
const line = wholeText(1000).exactOptional();
const name = wholeText(500);
const mostParts = 50;
const mostExtras = 20;
/** UTF-16 units as JSON: texts and readings of one department fit an item of 400 KB. */
const mostTogether = 40_000;

const reportedText = z.strictObject({
  /** Absent where the text names its parts itself, or there is only one. */
  part: partIdSchema.exactOptional(),
  raw,
  asOf: line,
  source: line,
  note: line,
  stage: name.exactOptional(),
  extras: z
    .array(z.strictObject({ label: name, raw }))
    .max(mostExtras)
    .exactOptional(),
});

/** PUT of what a department reports of an indicator; base and key come as headers. */
export const actualReportSchema = z
  .strictObject({ actuals: z.array(reportedText).max(mostParts) })
  .refine((report) => JSON.stringify(report).length <= mostTogether);

const { fiscalYear: _, ...quantity } = quantityShape;

export const actualSchema = z.strictObject({
  ...quantity,
  raw,
  indicator: indicatorIdSchema,
  part: partIdSchema,
  department: departmentIdSchema.exactOptional(),
  fiscalYear: yearSchema,
  asOfYear: z.int().exactOptional(),
  extras: z
    .array(
      z.strictObject({
        label: z.string(),
        raw,
        value: z.number().exactOptional(),
        unit: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
  stage: z.string().exactOptional(),
});

export const actualHeadSchema = z.strictObject({
  indicator: indicatorIdSchema,
  department: departmentIdSchema,
  revision: z.int().min(1),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
  written: z.array(reportedText),
  actuals: z.array(actualSchema),
});
