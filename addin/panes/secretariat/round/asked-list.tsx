import { type AskedDepartment, askedDepartments } from '#addin/state/secretariat/round/asked-departments.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import type { RoundWorkProps } from './round-work.ts';

/** Every department with what it is asked for; the projects unfold. */
export function AskedList({ state }: RoundWorkProps) {
  const { round: words } = useWords().panes;
  const styles = useFormStyles();
  const asked = askedDepartments(state.round.definition, state.sheets);
  return (
    <section className={styles.group} aria-labelledby="asked-title">
      <h2 className={styles.heading} id="asked-title">
        {words.askedTitle}
      </h2>
      <p className={styles.text}>{words.asked(asked.length, state.sheets.length)}</p>
      <ul className={styles.list}>
        {asked.map((department) => (
          <li key={department.id}>
            <details>
              <summary>
                {department.name}
                {'　'}
                <span className={styles.note}>
                  {words.askedLine(department.sheets.length, department.indicators.length)}
                </span>
              </summary>
              <Things title={words.askedSheets} things={department.sheets} />
              <Things title={words.askedIndicators} things={department.indicators} />
            </details>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{words.askedNote}</p>
    </section>
  );
}

function Things({ title, things }: { title: string; things: AskedDepartment['sheets'] }) {
  const styles = useFormStyles();
  const { common } = useWords().panes;
  if (things.length === 0) return null;
  return (
    <>
      <p className={styles.note}>{title}</p>
      <ul style={{ margin: 0, paddingInlineStart: '1.5em' }}>
        {things.map(({ number, name }) => (
          <li key={`${number} ${name}`}>
            {common.number(number)}　{name}
          </li>
        ))}
      </ul>
    </>
  );
}
