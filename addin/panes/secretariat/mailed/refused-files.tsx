import type { MailedState } from '#addin/state/secretariat/mailed/mailed-state.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';

/** Files of which nothing was read, each with what to do. */
export function RefusedFiles({ books }: Pick<MailedState, 'books'>) {
  const { mailed: words } = useWords().panes;
  const styles = usePaneStyles();
  const refused = books.flatMap(({ id, name, read }) =>
    read && !read.ok ? [{ id, name, code: read.code }] : [],
  );
  if (refused.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby="refused-title">
      <h2 className={styles.heading} id="refused-title">
        {words.refusedTitle(refused.length)}
      </h2>
      <ul className={styles.list}>
        {refused.map(({ id, name, code }) => (
          <li key={id}>
            {name}
            <br />
            <span className={styles.note}>{words.refusals[code]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
