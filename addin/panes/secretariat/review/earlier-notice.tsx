import { Button, Checkbox } from '@fluentui/react-components';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import type { Earlier } from '#addin/state/secretariat/review/review-state.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';

interface Noticed {
  secretariat: Secretariat;
  earlier: Earlier | undefined;
  /** How many fields differ from it. */
  changed: number;
  isShown: boolean;
  show: (isShown: boolean) => void;
}

/** Which submission the sheet is compared with, and how much has changed; silent where it is the first one. */
export function EarlierNotice({ secretariat, earlier, changed, isShown, show }: Noticed) {
  const { common, review } = useWords().panes;
  const styles = useFormStyles();
  const words = review.earlier;
  return (
    <div className={styles.tight}>
      <div role="status" className={styles.tight}>
        {earlier?.kind === 'asking' && <p className={styles.note}>{words.asking}</p>}
        {earlier?.kind === 'failed' && <p className={styles.note}>{words.failed}</p>}
        {earlier?.kind === 'found' && (
          <>
            <p className={styles.text}>{words.changed(changed)}</p>
            <p className={styles.note}>
              {words.of(
                earlier.head.revision,
                common.instant(earlier.head.updatedAt),
                earlier.head.updatedBy,
              )}
            </p>
          </>
        )}
      </div>
      {earlier?.kind === 'failed' && (
        <Button size="small" className={styles.start} onClick={secretariat.reviewing.askEarlierAgain}>
          {words.again}
        </Button>
      )}
      {earlier?.kind === 'found' && changed > 0 && (
        <>
          <Checkbox
            checked={isShown}
            label={words.show}
            onChange={(_, { checked }) => show(checked === true)}
          />
          {isShown && <p className={styles.note}>{words.legend}</p>}
        </>
      )}
    </div>
  );
}
