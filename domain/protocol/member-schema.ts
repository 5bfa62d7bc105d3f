import * as z from 'zod/mini';
import { mostMemberships } from '../rights/member.ts';
import { roles } from '../rights/rights.ts';
import { departmentIdSchema, planIdSchema } from './ids-schema.ts';

/** As long as a subject of a token may be; without characters that no log or file could show. */
export const subjectSchema = z.string().check(z.regex(/^[^\p{Cc}\p{Surrogate}]{1,255}$/u));

const membership = z.strictObject({
  plan: planIdSchema,
  role: z.enum(roles),
  /** With `department`, and only there. */
  department: z.exactOptional(departmentIdSchema),
});
const ownsDepartment = z.refine<z.output<typeof membership>>(
  ({ role, department }) => (role === 'department') === (department !== undefined),
);
const name = z.string().check(z.regex(/^[^\p{Cc}\p{Surrogate}]{0,200}$/u));

export const memberSchema = z.strictObject({
  subject: subjectSchema,
  name: z.string(),
  memberships: z.array(membership),
});

/** By subject; of the plans that the reader administers. */
export const membersSchema = z.strictObject({ members: z.array(memberSchema) });

/** PUT of all that a person may do, in the plans that the caller administers; nothing: the person is no member there. */
export const memberPutSchema = z.strictObject({
  name,
  memberships: z.array(membership.check(ownsDepartment)).check(z.maxLength(mostMemberships)),
});
