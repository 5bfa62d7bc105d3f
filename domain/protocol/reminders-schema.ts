import * as z from 'zod/mini';
import { departmentIdSchema } from './ids-schema.ts';
import { wholeText } from './whole-text-schema.ts';

/** Whether the service can mail reminders, and to whom; it never says the addresses. */
export const remindersSchema = z.strictObject({
  canSend: z.boolean(),
  withAddress: z.array(departmentIdSchema),
});

/** POST of reminders to these departments; what each is told is made of the round, only the note is free. */
export const remindersSendSchema = z.strictObject({
  departments: z.array(departmentIdSchema).check(z.minLength(1), z.maxLength(1000)),
  note: wholeText(2000),
});

export const reminderOutcomes = ['sent', 'failed', 'noAddress', 'nothingOpen'] as const;

export const remindersSentSchema = z.strictObject({
  results: z.array(z.strictObject({ department: departmentIdSchema, outcome: z.enum(reminderOutcomes) })),
});
