import type { AuditRecord } from '#domain/audit/audit-record.ts';

/** A record's place in an audit: unique there, and in the order of time. */
export function auditText({ at, id }: Pick<AuditRecord, 'at' | 'id'>): string {
  return `${at}#${id}`;
}
