import type { DepartmentId, PlanId } from '../plan/plan-definition.ts';

/** 所管課 · 事務局 · 委員会 · 管理者 */
export const roles = ['department', 'secretariat', 'committee', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** What one person may be in one plan; a person may hold several. Lives in the store, is read on every request. */
export interface Membership {
  plan: PlanId;
  role: Role;
  /** Only for `department`. */
  department?: DepartmentId;
}

export const actions = [
  'readRound',
  'readSheet',
  'readAllSheets',
  'writeSheet',
  'reviewSheet',
  'readAudit',
  'readActuals',
  'reportActual',
  'readRatings',
  'readMembersRatings',
  'rate',
  'readOpinions',
  'readReport',
  'writeOpinion',
  'writeReply',
  'manageMembers',
  'putDefinition',
  'moveRound',
  'sendReminders',
  'exportRound',
  'importRound',
] as const;
export type Action = (typeof actions)[number];

/** `own`: only for the membership's department; `all`: for every department of the plan. */
export const rights: Readonly<Record<Role, Partial<Record<Action, 'own' | 'all'>>>> = {
  department: {
    readRound: 'all',
    readSheet: 'own',
    writeSheet: 'own',
    readActuals: 'own',
    reportActual: 'own',
    readOpinions: 'own',
    writeReply: 'own',
  },
  secretariat: {
    readRound: 'all',
    readSheet: 'all',
    readAllSheets: 'all',
    writeSheet: 'all',
    reviewSheet: 'all',
    readAudit: 'all',
    readActuals: 'all',
    reportActual: 'all',
    readRatings: 'all',
    readMembersRatings: 'all',
    rate: 'all',
    readOpinions: 'all',
    writeOpinion: 'all',
    writeReply: 'all',
    readReport: 'all',
    moveRound: 'all',
    sendReminders: 'all',
  },
  committee: {
    readRound: 'all',
    readSheet: 'all',
    readAllSheets: 'all',
    readActuals: 'all',
    readRatings: 'all',
    rate: 'all',
    readOpinions: 'all',
    writeOpinion: 'all',
    readReport: 'all',
  },
  administrator: {
    readRound: 'all',
    readAudit: 'all',
    manageMembers: 'all',
    putDefinition: 'all',
    moveRound: 'all',
    exportRound: 'all',
    importRound: 'all',
  },
};

/** True where one of the memberships allows the action, for the department where one is named. */
export function mayDo(
  memberships: readonly Membership[],
  plan: PlanId,
  action: Action,
  department?: DepartmentId,
): boolean {
  return memberships.some((membership) => {
    if (membership.plan !== plan) return false;
    const reach = rights[membership.role][action];
    return (
      reach === 'all' || (reach === 'own' && department !== undefined && membership.department === department)
    );
  });
}
