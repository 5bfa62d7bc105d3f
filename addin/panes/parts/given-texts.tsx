import type { GivenView } from '#addin/state/sheet/given-view.ts';
import { useWords } from '../words-context.ts';
import { PickedText } from './picked-text.tsx';
import { useFormStyles } from './use-form-styles.ts';

/** Longer ones are closed, so that what is to be written comes soon. */
const openLength = 60;

/** What the plan itself says, to be read only. */
export function GivenTexts({ given }: { given: readonly GivenView[] }) {
  const { sheets } = useWords().panes;
  const styles = useFormStyles();
  if (given.length === 0) return null;
  return (
    <section className={styles.boxed} aria-labelledby="given-title">
      <h2 className={styles.heading} id="given-title">
        {sheets.given}
      </h2>
      {given.map(({ field, label, text, options }) =>
        text.length > openLength ? (
          <details key={field.id}>
            <summary className={styles.note}>{label}</summary>
            <p className={styles.written}>{text}</p>
          </details>
        ) : (
          <div key={field.id}>
            <p className={styles.note}>{label}</p>
            {options ? (
              <PickedText options={options} text={text} />
            ) : (
              <p className={styles.written}>{text}</p>
            )}
          </div>
        ),
      )}
    </section>
  );
}
