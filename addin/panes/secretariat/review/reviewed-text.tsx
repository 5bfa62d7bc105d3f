import type { ReviewedField } from '#addin/state/secretariat/review/reviewed-fields.ts';
import type { GivenView } from '#addin/state/sheet/given-view.ts';
import { PickedText } from '../../parts/picked-text.tsx';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import { ChangedText } from './changed-text.tsx';

/** What stands in a field: a grade with its meaning, a figure with its unit; with what became of it where that is wanted. */
export function ReviewedText({
  view,
  showsChanges,
}: {
  view: ReviewedField | GivenView;
  showsChanges: boolean;
}) {
  const { review } = useWords().panes;
  const styles = usePaneStyles();
  if (showsChanges && view.kind === 'written' && view.before !== undefined) {
    return <ChangedText before={view.before} after={view.text} />;
  }
  if (view.options) return <PickedText options={view.options} text={view.text} />;
  if (view.kind === 'given') return <p className={styles.written}>{view.text}</p>;
  return <p className={styles.written}>{view.text === '' ? review.blank : `${view.text}${unitOf(view)}`}</p>;
}

/** Behind a bare figure only: many people type the unit, too. */
function unitOf({ field: { answer }, text }: ReviewedField): string {
  const unit = answer && 'unit' in answer ? answer.unit : undefined;
  return unit !== undefined && /\d$/.test(text.normalize('NFKC').trim()) ? unit : '';
}
