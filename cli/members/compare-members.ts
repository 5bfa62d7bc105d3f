import type { Member } from '#domain/rights/member.ts';
import type { Membership } from '#domain/rights/rights.ts';
import { membershipKey } from './same-membership.ts';

export interface MemberChange {
  kind: 'added' | 'changed' | 'removed';
  /** As it is to be. */
  member: Member;
  gains: Membership[];
  loses: Membership[];
  /** The name that the person had; absent where it stays. */
  formerName?: string;
}

export interface MemberChanges {
  changes: MemberChange[];
  unchanged: number;
  /** Members that the list does not name, and who stay because nobody asked to remove them. */
  left: number;
}

interface Compared {
  stored: readonly Member[];
  listed: readonly Member[];
  removesAbsent: boolean;
}

/** What has to change for the installation to say what the list says. */
export function compareMembers({ stored, listed, removesAbsent }: Compared): MemberChanges {
  const current = stored.filter(({ memberships }) => memberships.length > 0);
  const named = new Set(listed.map(({ subject }) => subject));
  const absent = current.filter(({ subject }) => !named.has(subject));
  const wanted = [
    ...listed,
    ...(removesAbsent ? absent.map((member) => ({ ...member, memberships: [] })) : []),
  ];
  const known = new Map(current.map((member) => [member.subject, member]));
  const changes = wanted.flatMap((member) => {
    const old = known.get(member.subject);
    // A list without names takes nobody's name away.
    return changeOf(old, { ...member, name: member.name || (old?.name ?? '') });
  });
  return {
    changes,
    unchanged: wanted.length - changes.length,
    left: removesAbsent ? 0 : absent.length,
  };
}

function changeOf(old: Member | undefined, member: Member): MemberChange[] {
  const gains = without(member.memberships, old?.memberships ?? []);
  const loses = without(old?.memberships ?? [], member.memberships);
  const isRenamed = old !== undefined && old.name !== member.name;
  if (gains.length === 0 && loses.length === 0 && !isRenamed) return [];
  const kind = old === undefined ? 'added' : member.memberships.length === 0 ? 'removed' : 'changed';
  return [{ kind, member, gains, loses, ...(isRenamed ? { formerName: old.name } : {}) }];
}

function without(memberships: readonly Membership[], others: readonly Membership[]): Membership[] {
  const keys = new Set(others.map(membershipKey));
  return memberships.filter((one) => !keys.has(membershipKey(one)));
}
