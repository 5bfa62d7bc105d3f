import * as z from 'zod/mini';
import { longestSubject, shownText } from '../rights/is-subject.ts';
import { mostMemberships } from '../rights/member.ts';
import { roles } from '../rights/rights.ts';
import { departmentIdSchema, planIdSchema } from './ids-schema.ts';
import { wholeText } from './whole-text-schema.ts';

/** What `isSubject` lets through. */
export const subjectSchema = wholeText(longestSubject).check(z.regex(shownText), z.minLength(1));

const membership = z.strictObject({
  plan: planIdSchema,
  role: z.enum(roles),
  /** With `department`, and only there. */
  department: z.exactOptional(departmentIdSchema),
});
const ownsDepartment = z.refine<z.output<typeof membership>>(
  ({ role, department }) => (role === 'department') === (department !== undefined),
);
const name = wholeText(200).check(z.regex(shownText));

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
