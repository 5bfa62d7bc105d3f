import type { Finding } from '#domain/rules/finding.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { answerTo, type FindingAnswer } from '#domain/sheet/finding-answer.ts';
import type { JudgedFinding } from './judged-finding.ts';

/** Each finding with what was said to it. */
export function judgeFindings(
  findings: readonly Finding[],
  entries: Entries,
  said: readonly FindingAnswer[],
): JudgedFinding[] {
  return findings.map((finding) => {
    const answer = answerTo(finding, entries[finding.field] ?? '', said);
    return answer ? { ...finding, answer } : finding;
  });
}
