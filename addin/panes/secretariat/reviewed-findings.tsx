import type { ReviewedField } from '#addin/state/secretariat/reviewed-fields.ts';
import type { GivenView } from '#addin/state/sheet/given-view.ts';
import { FindingLine } from '../parts/finding-line.tsx';
import { usePaneStyles } from '../use-pane-styles.ts';

/** What was noticed in a field. */
export function ReviewedFindings({ view }: { view: ReviewedField | GivenView }) {
  const styles = usePaneStyles();
  if (view.kind === 'given' || view.findings.length === 0) return null;
  const { findings, label, text } = view;
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li key={`${finding.rule}-${finding.start}-${finding.end}`}>
          <FindingLine finding={finding} label={label} text={text} />
        </li>
      ))}
    </ul>
  );
}
