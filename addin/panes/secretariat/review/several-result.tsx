import { Button } from '@fluentui/react-components';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import type { Batch, NotDone } from '#addin/state/secretariat/review/review-state.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import type { Trouble } from '#addin/state/trouble.ts';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useTroubleWords } from '../../use-trouble-words.ts';
import { useWords } from '../../words-context.ts';
import { useSheetName } from './use-sheet-name.ts';

interface Result {
  secretariat: Secretariat;
  state: SecretariatState;
  batch: Extract<Batch, { kind: 'finished' }>;
}

/** What was done, and each sheet that was not, with the reason. */
export function SeveralResult({ secretariat, state, batch }: Result) {
  const { several: words } = useWords().panes.review;
  const styles = useFormStyles();
  const { move, done, failed, left } = batch;
  const isWhole = failed.length + left === 0;
  return (
    <>
      <div role="status">
        <NoticeBar intent={isWhole ? 'success' : 'warning'}>
          {words.done[move](done)}
          {failed.length > 0 && words.failed(failed.length)}
          {left > 0 && words.left(left)}
        </NoticeBar>
      </div>
      {failed.length > 0 && (
        <ul className={styles.items}>
          {failed.map((one) => (
            <FailedLine
              key={`${one.key.project}/${one.key.department}`}
              secretariat={secretariat}
              state={state}
              one={one}
            />
          ))}
        </ul>
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.start}
        onClick={secretariat.reviewing.several.dismiss}
      >
        {words.close}
      </Button>
    </>
  );
}

function FailedLine({ secretariat, state, one }: Omit<Result, 'batch'> & { one: NotDone }) {
  const { several: words } = useWords().panes.review;
  const styles = useFormStyles();
  const nameOf = useSheetName(state);
  const name = nameOf(one.key);
  return (
    <li className={styles.tight}>
      <span>{name}</span>
      {one.why === 'overtaken' ? (
        <span className={styles.note}>{words.overtaken}</span>
      ) : (
        <WhyNot trouble={one.why} />
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.start}
        aria-label={words.openFor(name)}
        onClick={() => secretariat.openSheet(one.key)}
      >
        {words.open}
      </Button>
    </li>
  );
}

function WhyNot({ trouble }: { trouble: Trouble }) {
  const { review } = useWords().panes;
  const styles = useFormStyles();
  const { text } = useTroubleWords(trouble);
  return <span className={styles.note}>{trouble.kind === 'unreachable' ? review.notSent : text}</span>;
}
