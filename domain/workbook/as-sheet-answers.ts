import type { DepartmentId, FieldId, ProjectId } from '../plan/plan-definition.ts';
import { ruleIds } from '../rules/rule-ids.ts';
import { longestReason, longestWords, mostAnswers } from '../sheet/finding-answer.ts';
import type { KeptAnswer } from '../sheet/kept-answer.ts';
import type { SheetAnswers } from './workbook-answers.ts';

/**
 * Trusts nothing of what stands in a file: nothing where it is no list of sheets; an answer that is none, or to a rule
 * that this version does not know, is left out.
 */
export function asSheetAnswers(value: unknown): SheetAnswers[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const sheets = value.flatMap((one) => asSheet(one) ?? []);
  return sheets.length === value.length ? sheets : undefined;
}

function asSheet(value: unknown): SheetAnswers | undefined {
  if (!isRecord(value) || !Array.isArray(value.answers)) return undefined;
  const { project, department, answers } = value;
  if (!isMatch(project, smallId) || !isMatch(department, smallId)) return undefined;
  return {
    project: project as ProjectId,
    department: department as DepartmentId,
    // Each may be withdrawn and said anew.
    answers: answers.flatMap((one) => asAnswer(one) ?? []).slice(-2 * mostAnswers),
  };
}

const smallId = /^[a-z][a-z0-9]{0,31}$/;
const fieldId = /^[a-z][a-zA-Z0-9]{0,31}$/;
const standings = ['new', 'withdrawn', 'sent'] as const;

function asAnswer(value: unknown): KeptAnswer | undefined {
  if (!isRecord(value)) return undefined;
  const rule = ruleIds.find((id) => id === value.rule);
  const standing = standings.find((one) => one === value.standing);
  const { field, words, reason } = value;
  const facts = asFacts(value.facts);
  if (!rule || !standing || !facts || !isMatch(field, fieldId)) return undefined;
  if (!isText(words, longestWords) || !isText(reason, longestReason) || reason.trim() === '')
    return undefined;
  return { rule, field: field as FieldId, words, facts, reason, standing };
}

function asFacts(value: unknown): KeptAnswer['facts'] | undefined {
  if (!isRecord(value)) return undefined;
  const facts = Object.entries(value).flatMap(([name, fact]) =>
    isText(fact, 1000) || typeof fact === 'number' ? [[name, fact] as const] : [],
  );
  const isWhole = facts.length === Object.keys(value).length && facts.length <= 20;
  return isWhole ? Object.fromEntries(facts) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most;
}

function isMatch(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}
