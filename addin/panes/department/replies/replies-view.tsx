import { Button, Spinner } from '@fluentui/react-components';
import type { Replies } from '#addin/state/department/replies/create-replies.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { TroubleBar } from '../../parts/trouble-bar.tsx';
import { useFocusedTitle } from '../../use-focused-title.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useStore } from '../../use-store.ts';
import { useWords } from '../../words-context.ts';
import { ReplyCard } from './reply-card.tsx';

interface Shown {
  replies: Replies;
  plan: PlanDefinition;
  back: () => void;
}

/** Last year's opinions about the department's own things, each with a box for what was done about it. */
export default function RepliesView({ replies, plan, back }: Shown) {
  const { assessment, common } = useWords().panes;
  const { replies: words } = assessment;
  const styles = usePaneStyles();
  const title = useFocusedTitle();
  const state = useStore(replies.state);
  const asked = replies.asked(state);
  return (
    <div className={styles.page}>
      <Button appearance="subtle" size="small" className={styles.start} onClick={back}>
        ← {common.back}
      </Button>
      <header className={styles.group}>
        <h1 className={styles.title} ref={title} tabIndex={-1}>
          {words.link}
        </h1>
        {state.lastYear && (
          <p className={styles.text}>{words.lead(common.fiscalYear(state.lastYear.fiscalYear))}</p>
        )}
      </header>
      <div role="status">
        {state.load === 'loading' && (
          <Spinner size="tiny" label={words.loading} style={{ justifyContent: 'flex-start' }} />
        )}
        {state.load === 'ready' && asked.length === 0 && words.none}
        {typeof state.load === 'object' && (
          <TroubleBar trouble={state.load.trouble} again={() => void replies.load()} />
        )}
      </div>
      {asked.map((one, index) => (
        <ReplyCard
          key={one.id}
          replies={replies}
          state={state}
          plan={plan}
          asked={one}
          place={words.place(index + 1, asked.length)}
        />
      ))}
    </div>
  );
}
