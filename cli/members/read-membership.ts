import type { Department } from '#domain/plan/plan-definition.ts';
import type { Membership } from '#domain/rights/rights.ts';
import { nearestWord } from '#domain/text/nearest-word.ts';
import { findDepartments, findPlan, type KnownPlan } from './known-plan.ts';
import type { MemberMistake } from './member-mistake.ts';
import type { MemberRow } from './read-member-rows.ts';
import { findRole, roleNames } from './role-names.ts';

type ReadMembership = { ok: true; membership: Membership } | { ok: false; mistakes: MemberMistake[] };

/** What a line says that a person may be, by names or ids. */
export function readMembership({ line, cells }: MemberRow, plans: readonly KnownPlan[]): ReadMembership {
  const plan = findPlan(plans, cells.計画);
  const role = findRole(cells.役割);
  if (!plan || !role) {
    return no(
      ...(plan ? [] : [planMistake(line, cells.計画, plans)]),
      ...(role ? [] : [{ line, code: 'roleUnknown' as const, role: cells.役割 }]),
    );
  }
  if (role !== 'department') {
    return cells.所管課 === ''
      ? { ok: true, membership: { plan: plan.id, role } }
      : no({ line, code: 'departmentNotHere', role: roleNames[role] });
  }
  if (cells.所管課 === '') return no({ line, code: 'departmentMissing' });
  const [department, ...others] = findDepartments(plan, cells.所管課);
  if (!department) return no(departmentMistake(line, cells.所管課, plan));
  if (others.length > 0) return no(unclear(line, cells.所管課, [department, ...others]));
  return { ok: true, membership: { plan: plan.id, role, department: department.id } };
}

function no(...mistakes: MemberMistake[]): ReadMembership {
  return { ok: false, mistakes };
}

function planMistake(line: number, plan: string, plans: readonly KnownPlan[]): MemberMistake {
  if (plan === '') return { line, code: 'planMissing' };
  return { line, code: 'planUnknown', plan, known: plans.map(({ name }) => name) };
}

function departmentMistake(line: number, department: string, plan: KnownPlan): MemberMistake {
  const nearest = nearestWord(
    department,
    plan.departments.map(({ name }) => name),
  );
  const facts = { line, department, plan: plan.name };
  return { ...facts, code: 'departmentUnknown', ...(nearest === undefined ? {} : { nearest }) };
}

function unclear(line: number, department: string, found: readonly Department[]): MemberMistake {
  const names = found.map(({ name }) => `「${name}」`);
  return { line, code: 'departmentUnclear', department, names };
}
