import type { FieldId } from '#domain/plan/plan-definition.ts';
import type { Finding } from '#domain/rules/finding.ts';

/** A key for each finding that stays the same while words before it are typed: rule, words, and the how many-eth of them. */
export function findingKeys(findings: readonly Finding[], textOf: (field: FieldId) => string): string[] {
  const counts = new Map<string, number>();
  return findings.map(({ field, rule, start, end }) => {
    const name = JSON.stringify([field, rule, textOf(field).slice(start, end)]);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return `${name}${count}`;
  });
}
