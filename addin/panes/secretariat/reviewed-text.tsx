import type { ReviewedField } from '#addin/state/secretariat/reviewed-fields.ts';
import type { GivenView } from '#addin/state/sheet/given-view.ts';
import { FindingLine } from '../parts/finding-line.tsx';
import { PickedText } from '../parts/picked-text.tsx';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';

/** What stands in a field, a grade with its meaning and a figure with its unit, and what was noticed in it. */
export function ReviewedText({ view }: { view: ReviewedField | GivenView }) {
  const { review } = useWords().panes;
  const styles = usePaneStyles();
  if (view.kind === 'given') return <p className={styles.written}>{view.text}</p>;
  const { text, label, findings, options } = view;
  return (
    <>
      {options ? (
        <PickedText options={options} text={text} />
      ) : (
        <p className={styles.written}>{text === '' ? review.blank : `${text}${unitOf(view)}`}</p>
      )}
      {findings.length > 0 && (
        <ul className={styles.list}>
          {findings.map((finding) => (
            <li key={`${finding.rule}-${finding.start}-${finding.end}`}>
              <FindingLine finding={finding} label={label} text={text} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Behind a bare figure only: many people type the unit, too. */
function unitOf({ field: { answer }, text }: ReviewedField): string {
  const unit = answer && 'unit' in answer ? answer.unit : undefined;
  return unit !== undefined && /\d$/.test(text.normalize('NFKC').trim()) ? unit : '';
}
