import type { Finding } from '#domain/rules/finding.ts';
import { useSentences } from '../use-sentences.ts';
import { useWords } from '../words-context.ts';
import { useFormStyles } from './use-form-styles.ts';

/** Why the finding matters and what to do, closed until somebody asks. */
export function FindingHelp({ finding }: { finding: Finding }) {
  const styles = useFormStyles();
  const sentences = useSentences();
  const { checks } = useWords().panes;
  const cure = sentences.cure(finding);
  return (
    <details className={styles.note}>
      <summary>{checks.why}</summary>
      <p className={styles.quoted}>{sentences.why(finding)}</p>
      {cure !== '' && <p className={styles.quoted}>{`${checks.howTo}：${cure}`}</p>}
    </details>
  );
}
