import { mayMove } from '#addin/state/secretariat/round/may-move.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import { ErratumForm } from './erratum-form.tsx';
import type { RoundWorkProps } from './round-work.ts';

/** What was wrong in the published report, and what it says now. */
export function Errata(props: RoundWorkProps) {
  const { secretariat, state } = props;
  const { round: words } = useWords().panes;
  const styles = useFormStyles();
  const errata = state.round.final?.errata ?? [];
  return (
    <section className={styles.group} aria-labelledby="errata-title">
      <h2 className={styles.heading} id="errata-title">
        {words.errataTitle}
      </h2>
      <p className={styles.text}>{words.errataNote}</p>
      {errata.length === 0 && <p className={styles.note}>{words.noErrata}</p>}
      <ul className={styles.list}>
        {errata.map(({ day, place, was, is }) => (
          <li key={`${day} ${place} ${was} ${is}`} className={styles.boxed}>
            <p className={styles.written}>
              {place}　<span className={styles.note}>{words.day(day)}</span>
            </p>
            <Wording label={words.erratum.was} text={was} />
            <Wording label={words.erratum.is} text={is} />
          </li>
        ))}
      </ul>
      {mayMove({ me: secretariat.desk.opened.me, round: state.round }, 'correct') && (
        <ErratumForm {...props} />
      )}
    </section>
  );
}

function Wording({ label, text }: { label: string; text: string }) {
  const styles = useFormStyles();
  return (
    <div className={styles.pair} style={{ gridTemplateColumns: 'auto 1fr' }}>
      <span className={styles.note}>{label}</span>
      <p className={styles.written}>{text}</p>
    </div>
  );
}
