import { Button } from '@fluentui/react-components';
import type { JudgedFinding } from '#addin/state/department/judged-finding.ts';
import type { ReviewedField } from '#addin/state/secretariat/review/reviewed-fields.ts';
import type { GivenView } from '#addin/state/sheet/given-view.ts';
import { FindingHelp } from '../../parts/finding-help.tsx';
import { findingKeys } from '../../parts/finding-keys.ts';
import { FindingLine } from '../../parts/finding-line.tsx';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useSentences } from '../../use-sentences.ts';
import { useWords } from '../../words-context.ts';

interface Findings {
  view: ReviewedField | GivenView;
  /** Puts the sentence into the remark at the field; absent where the sheet cannot be returned. */
  takeOver: ((sentence: string) => void) | undefined;
}

/** What was noticed in a field, and what the department said to it. */
export function ReviewedFindings({ view, takeOver }: Findings) {
  const styles = useFormStyles();
  if (view.kind === 'given' || view.findings.length === 0) return null;
  const { findings, label, text } = view;
  const keys = findingKeys(findings, () => text);
  return (
    <ul className={styles.items}>
      {findings.map((finding, index) => (
        <li key={keys[index]}>
          <FindingLine finding={finding} label={label} text={text} />
          <Below finding={finding} view={view} takeOver={takeOver} />
        </li>
      ))}
    </ul>
  );
}

function Below({ finding, view, takeOver }: { finding: JudgedFinding; view: ReviewedField } & Findings) {
  const { checks, review } = useWords().panes;
  const styles = useFormStyles();
  const sentences = useSentences();
  const { answer } = finding;
  const press = () => {
    const quote = view.text.slice(finding.start, finding.end);
    takeOver?.(sentences.finding(finding, { label: view.label, quote }));
  };
  return (
    <div className={styles.underLine}>
      {answer && <p className={styles.written}>{checks.answer.saidBy(answer.reason)}</p>}
      <FindingHelp finding={finding} />
      {takeOver && (
        <Button size="small" className={styles.start} onClick={press}>
          {review.remarks.takeOver}
        </Button>
      )}
    </div>
  );
}
