import type { JudgedFinding } from '#addin/state/department/judged-finding.ts';
import type { ReviewedField } from '#addin/state/secretariat/review/reviewed-fields.ts';
import type { GivenView } from '#addin/state/sheet/given-view.ts';
import { FindingHelp } from '../../parts/finding-help.tsx';
import { findingKeys } from '../../parts/finding-keys.ts';
import { FindingLine } from '../../parts/finding-line.tsx';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';

/** What was noticed in a field, and what the department said to it. */
export function ReviewedFindings({ view }: { view: ReviewedField | GivenView }) {
  const styles = useFormStyles();
  if (view.kind === 'given' || view.findings.length === 0) return null;
  const { findings, label, text } = view;
  const keys = findingKeys(findings, () => text);
  return (
    <ul className={styles.items}>
      {findings.map((finding, index) => (
        <li key={keys[index]}>
          <FindingLine finding={finding} label={label} text={text} />
          <Below finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function Below({ finding }: { finding: JudgedFinding }) {
  const { answer: words } = useWords().panes.checks;
  const styles = useFormStyles();
  const { answer } = finding;
  return (
    <div className={styles.underLine}>
      {answer && <p className={styles.written}>{words.saidBy(answer.reason)}</p>}
      <FindingHelp finding={finding} />
    </div>
  );
}
