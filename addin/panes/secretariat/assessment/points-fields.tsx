import { Field, Input } from '@fluentui/react-components';
import type { RatingDraft } from '#addin/state/secretariat/assessment/rating-draft.ts';
import type { Viewpoint } from '#domain/plan/rating-request.ts';
import type { Refusal } from '#domain/refusals/refusal.ts';
import { sayRefusal } from '#domain/words/refusal-words.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';

interface Points {
  viewpoints: readonly Viewpoint[];
  draft: RatingDraft;
  choose: (part: Pick<RatingDraft, 'points'>) => void;
  wrong: Refusal | undefined;
}

/** The points of each viewpoint, and what they come to so far. */
export function PointsFields({ viewpoints, draft, choose, wrong }: Points) {
  const { panes, refusals } = useWords();
  const { form } = panes.assessment;
  const styles = usePaneStyles();
  const figures = viewpoints.map(({ id }) => Number((draft.points[id] ?? '').normalize('NFKC').trim()));
  const sum = figures.filter(Number.isFinite).reduce((total, one) => total + one, 0);
  return (
    <div className={styles.group}>
      {viewpoints.map(({ id, name, min, max }) => (
        <Field
          key={id}
          label={name}
          hint={form.points(min, max)}
          {...(wrong?.code === 'pointsWrong' && wrong.facts?.viewpoint === name
            ? { validationState: 'error' as const, validationMessage: sayRefusal(refusals, wrong) }
            : {})}
        >
          <Input
            inputMode="numeric"
            value={draft.points[id] ?? ''}
            onChange={(_, { value }) => choose({ points: { ...draft.points, [id]: value } })}
          />
        </Field>
      ))}
      <p className={styles.text}>{form.total(sum)}</p>
    </div>
  );
}
