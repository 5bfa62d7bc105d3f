import { Button } from '@fluentui/react-components';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { secretariatWorks } from '#addin/state/secretariat/secretariat-state.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';

/** The way to every other work of the secretariat, with a line on what is done there. */
export function WorkLinks({ secretariat }: { secretariat: Secretariat }) {
  const { works } = useWords().panes;
  const styles = usePaneStyles();
  return (
    <nav className={styles.group} aria-labelledby="works-title">
      <h2 className={styles.heading} id="works-title">
        {works.title}
      </h2>
      <ul className={styles.list}>
        {secretariatWorks
          .filter((work) => work !== 'overview')
          .map((work) => (
            <li key={work} className={styles.group} style={{ gap: 0 }}>
              <Button className={styles.start} onClick={() => secretariat.goTo(work)}>
                {works[work].title}
              </Button>
              <span className={styles.note}>{works[work].note}</span>
            </li>
          ))}
      </ul>
    </nav>
  );
}
