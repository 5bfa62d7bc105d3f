import { Button, ProgressBar } from '@fluentui/react-components';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { mayAccept, pickedSheets } from '#addin/state/secretariat/review/several-at-once.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import { SeveralConfirm } from './several-confirm.tsx';
import { SeveralReason } from './several-reason.tsx';
import { SeveralResult } from './several-result.tsx';

interface Several {
  secretariat: Secretariat;
  state: SecretariatState;
  fitting: readonly SheetKey[];
}

/** Picking sheets, and doing one thing with all of them. */
export function SeveralBar({ secretariat, state, fitting }: Several) {
  const { several: words } = useWords().panes.review;
  const styles = useFormStyles();
  const acceptable = fitting.filter((key) => mayAccept(state, key)).length;
  const { batch } = state.review;
  if (acceptable === 0 && batch.kind === 'none') return null;
  return (
    <section className={styles.boxed} aria-labelledby="several-title">
      <h3 className={styles.heading} id="several-title">
        {words.title}
      </h3>
      <Step secretariat={secretariat} state={state} acceptable={acceptable} />
    </section>
  );
}

function Step({ secretariat, state, acceptable }: Omit<Several, 'fitting'> & { acceptable: number }) {
  const { batch } = state.review;
  switch (batch.kind) {
    case 'checking':
    case 'running':
      return <Progress secretariat={secretariat} batch={batch} />;
    case 'confirming':
      return <SeveralConfirm secretariat={secretariat} state={state} batch={batch} />;
    case 'reason':
      return <SeveralReason secretariat={secretariat} state={state} />;
    default:
      return (
        <>
          {batch.kind === 'finished' && (
            <SeveralResult secretariat={secretariat} state={state} batch={batch} />
          )}
          <Picking secretariat={secretariat} state={state} acceptable={acceptable} />
        </>
      );
  }
}

function Picking({ secretariat, state, acceptable }: Omit<Several, 'fitting'> & { acceptable: number }) {
  const { several: words } = useWords().panes.review;
  const styles = useFormStyles();
  const { several } = secretariat.reviewing;
  const count = pickedSheets(state).length;
  return (
    <>
      <p className={styles.note}>{words.note}</p>
      <div className={styles.row}>
        {acceptable > 0 && (
          <Button size="small" onClick={() => several.pickAll(true)}>
            {words.all(acceptable)}
          </Button>
        )}
        {count > 0 && (
          <Button size="small" appearance="subtle" onClick={() => several.pickAll(false)}>
            {words.none}
          </Button>
        )}
      </div>
      {count > 0 && (
        <div className={styles.row}>
          <Button appearance="primary" onClick={() => void several.prepareAccept()}>
            {words.accept(count)}
          </Button>
          <Button onClick={several.beginReturn}>{words.return(count)}</Button>
        </div>
      )}
      <div role="status">
        {state.review.batch.kind === 'unchecked' && <NoticeBar intent="warning">{words.unchecked}</NoticeBar>}
      </div>
    </>
  );
}

type Running = Extract<SecretariatState['review']['batch'], { done: number; all: number }>;

function Progress({ secretariat, batch }: { secretariat: Secretariat; batch: Running }) {
  const { several: words } = useWords().panes.review;
  const styles = useFormStyles();
  const { kind, done, all } = batch;
  return (
    <>
      <p className={styles.text} role="status">
        {kind === 'checking' ? words.checking(done, all) : words.running(done, all)}
      </p>
      <ProgressBar value={done} max={all} aria-label={words.title} />
      <Button className={styles.start} onClick={secretariat.reviewing.several.stop}>
        {words.stop}
      </Button>
    </>
  );
}
