import * as z from 'zod/mini';
import { roundStates } from '../round/round-standing.ts';
import { departmentIdSchema } from './ids-schema.ts';
import { wholeText } from './whole-text-schema.ts';

export const roundStateSchema = z.enum(roundStates);

const wording = wholeText(4000).check(z.minLength(1));

export const erratumSchema = z.strictObject({
  day: z.iso.date(),
  place: wholeText(500).check(z.minLength(1)),
  was: wording,
  is: wording,
});

export const roundStandingShape = {
  state: roundStateSchema,
  reopened: z.exactOptional(z.array(departmentIdSchema).check(z.minLength(1), z.maxLength(500))),
  final: z.exactOptional(
    z.strictObject({ day: z.iso.date(), errata: z.array(erratumSchema).check(z.maxLength(500)) }),
  ),
};
