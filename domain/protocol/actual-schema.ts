import * as z from 'zod/mini';
import { departmentIdSchema, indicatorIdSchema, partIdSchema } from './ids-schema.ts';
import { quantityShape } from './indicator-schema.ts';
import { yearSchema } from './plan-words-schema.ts';
import { wholeText } from './whole-text-schema.ts';

/** An empty cell is a fact, too. */
const raw = wholeText(2000);
const line = z.exactOptional(wholeText(1000));
const name = wholeText(500);
const mostParts = 50;
const mostExtras = 20;
/** UTF-16 units as JSON: texts and readings of one department fit an item of 400 KB. */
const mostTogether = 40_000;

const reportedText = z.strictObject({
  /** Absent where the text names its parts itself, or there is only one. */
  part: z.exactOptional(partIdSchema),
  raw,
  asOf: line,
  source: line,
  note: line,
  stage: z.exactOptional(name),
  extras: z.exactOptional(z.array(z.strictObject({ label: name, raw })).check(z.maxLength(mostExtras))),
});

/** PUT of what a department reports of an indicator; base and key come as headers. */
export const actualReportSchema = z
  .strictObject({ actuals: z.array(reportedText).check(z.maxLength(mostParts)) })
  .check(z.refine((report) => JSON.stringify(report).length <= mostTogether));

const { fiscalYear: _, ...quantity } = quantityShape;

export const actualSchema = z.strictObject({
  ...quantity,
  raw,
  indicator: indicatorIdSchema,
  part: partIdSchema,
  department: z.exactOptional(departmentIdSchema),
  fiscalYear: yearSchema,
  asOfYear: z.exactOptional(z.int()),
  extras: z.exactOptional(
    z.array(
      z.strictObject({
        label: z.string(),
        raw,
        value: z.exactOptional(z.number()),
        unit: z.exactOptional(z.string()),
      }),
    ),
  ),
  stage: z.exactOptional(z.string()),
});

export const actualHeadSchema = z.strictObject({
  indicator: indicatorIdSchema,
  department: departmentIdSchema,
  revision: z.int().check(z.minimum(1)),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
  written: z.array(reportedText),
  actuals: z.array(actualSchema),
});
