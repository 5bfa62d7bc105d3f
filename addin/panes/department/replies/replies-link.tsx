import { Button } from '@fluentui/react-components';
import type { Replies } from '#addin/state/department/replies/create-replies.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useStore } from '../../use-store.ts';
import { useWords } from '../../words-context.ts';

/** How many of last year's opinions were answered, and the way there; nothing where none is about this department. */
export function RepliesLink({ replies, open }: { replies: Replies; open: () => void }) {
  const { replies: words } = useWords().panes.assessment;
  const styles = usePaneStyles();
  const asked = replies.asked(useStore(replies.state));
  if (asked.length === 0) return null;
  const done = asked.filter(({ head }) => head && head.text !== '').length;
  return (
    <section className={styles.group} aria-label={words.link}>
      <Button className={styles.start} onClick={open}>
        {words.link}
      </Button>
      <p className={styles.text}>{words.summary(done, asked.length)}</p>
    </section>
  );
}
