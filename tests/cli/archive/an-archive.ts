import { examplePlan } from '#local/example/example-plan.ts';
import type { Line } from './archive-text.ts';

const { id: plan, fiscalYear, municipality } = examplePlan;
const address = { municipality: municipality.id, plan, fiscalYear };

export const header: Line = {
  ...{ kind: 'header', format: 1, release: '0.1.0', municipality: municipality.id },
  at: '2027-01-05T00:00:00.000Z',
};

/** The round, closed as every one that comes back. */
export const roundLine: Line = { kind: 'round', address, definition: examplePlan, state: 'closed' };

/** One in each second, the first being 0. */
export function auditLine(second: number): Line {
  const at = new Date(Date.UTC(2024, 4, 1) + second * 1000).toISOString();
  const deed = { action: 'submit', project: 'p1', department: 'jinken', revision: 1 };
  const id = `id-${String(second).padStart(6, '0')}`;
  return { kind: 'audit', address, record: { ...deed, id, at, subject: 's1', by: '窓口 花子' } };
}

/** Of one round, with so many lines of its audit. */
export function archiveLines(audits: number): Line[] {
  return [header, roundLine, ...Array.from({ length: audits }, (_, second) => auditLine(second))];
}
