import { type Role, roles } from '#domain/rights/rights.ts';
import { compactText } from '#domain/text/compact-text.ts';

export const roleNames: Readonly<Record<Role, string>> = {
  department: '所管課',
  secretariat: '事務局',
  committee: '委員会',
  administrator: '管理者',
};

export function findRole(name: string): Role | undefined {
  return roles.find((role) => compactText(roleNames[role]) === compactText(name));
}
