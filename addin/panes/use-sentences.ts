import type { FinderNote } from '#domain/finder/finder-report.ts';
import type { Finding } from '#domain/rules/finding.ts';

/** The sentences for what rules and the finder noticed. */
export function useSentences(): {
  finding: (finding: Finding) => string;
  note: (note: FinderNote) => string;
} {
  return { finding: (finding) => finding.rule, note: (note) => note.code };
}
