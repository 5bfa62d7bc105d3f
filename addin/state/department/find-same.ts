import type { Finding } from '#domain/rules/finding.ts';

/** The finding as it is now: at its place, or, where the text in front of it has changed, the only one that says the same. */
export function findSame<F extends Finding>(findings: readonly F[], wanted: Finding): F | undefined {
  const same = findings.filter((one) => saysSame(one, wanted));
  const [only, ...more] = same;
  const there = same.find(({ start, end }) => start === wanted.start && end === wanted.end);
  return there ?? (more.length === 0 ? only : undefined);
}

function saysSame(a: Finding, b: Finding): boolean {
  const facts = Object.keys(a.facts);
  return (
    a.rule === b.rule &&
    a.field === b.field &&
    a.replacement === b.replacement &&
    facts.length === Object.keys(b.facts).length &&
    facts.every((name) => a.facts[name] === b.facts[name])
  );
}
