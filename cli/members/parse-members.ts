import { subjectSchema } from '#domain/protocol/member-schema.ts';
import { type Member, mostMemberships } from '#domain/rights/member.ts';
import type { Membership } from '#domain/rights/rights.ts';
import type { KnownPlan } from './known-plan.ts';
import type { MemberMistake } from './member-mistake.ts';
import type { MemberRow } from './read-member-rows.ts';
import { readMembership } from './read-membership.ts';
import { membershipKey } from './same-membership.ts';

export interface ParsedMembers {
  /** By their first line. */
  members: Member[];
  mistakes: MemberMistake[];
}

/** Who may do what, out of the lines of a list; each line that does not hold says why, and the others are read on. */
export function parseMembers(rows: readonly MemberRow[], plans: readonly KnownPlan[]): ParsedMembers {
  const people = new Map<string, Listed>();
  const mistakes = rows.flatMap((row) => take(row, plans, people));
  const tooMany = [...people.values()].filter(({ member }) => member.memberships.length > mostMemberships);
  return {
    members: [...people.values()].map(({ member }) => member),
    mistakes: [
      ...mistakes,
      ...tooMany.map(({ line, member: { subject } }) => ({
        ...{ line, code: 'membershipsTooMany' as const },
        ...{ subject, limit: mostMemberships },
      })),
    ],
  };
}

interface Listed {
  line: number;
  member: Member;
  /** The line of each membership. */
  lines: Map<string, number>;
}

function take(row: MemberRow, plans: readonly KnownPlan[], people: Map<string, Listed>): MemberMistake[] {
  const { line, cells } = row;
  const { 利用者ID: subject, 氏名: name } = cells;
  const ofPerson = checkPerson(row);
  const membership = readMembership(row, plans);
  if (!membership.ok) return [...ofPerson, ...membership.mistakes];
  if (ofPerson.length > 0) return ofPerson;
  const known = people.get(subject);
  const person = known ?? { line, member: { subject, name, memberships: [] }, lines: new Map() };
  people.set(subject, person);
  person.member.name ||= name;
  if (name !== '' && person.member.name !== name)
    return [{ line, code: 'nameDiffers', subject, other: person.line }];
  return add(person, membership.membership, line);
}

function add({ member, lines }: Listed, membership: Membership, line: number): MemberMistake[] {
  const key = membershipKey(membership);
  const other = lines.get(key);
  if (other !== undefined) return [{ line, code: 'twice', other }];
  lines.set(key, line);
  member.memberships.push(membership);
  return [];
}

function checkPerson({ line, cells: { 利用者ID: subject, 氏名: name } }: MemberRow): MemberMistake[] {
  const mistake = subjectMistake(subject);
  const isNameGood = /^[^\p{Cc}\p{Surrogate}]{0,200}$/u.test(name);
  return [
    ...(mistake ? [{ line, code: mistake, subject }] : []),
    ...(isNameGood ? [] : [{ line, code: 'nameMalformed' as const }]),
  ];
}

function subjectMistake(
  subject: string,
): 'subjectMissing' | 'subjectRounded' | 'subjectMalformed' | undefined {
  if (subject === '') return 'subjectMissing';
  // Excel shows a number of more than eleven digits so, and saves what it shows.
  if (/^\d(\.\d+)?E\+\d+$/i.test(subject)) return 'subjectRounded';
  return subjectSchema.safeParse(subject).success ? undefined : 'subjectMalformed';
}
