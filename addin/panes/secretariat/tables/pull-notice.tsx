import { ProgressBar, Spinner } from '@fluentui/react-components';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import type { Pull, TableFailure } from '#addin/state/secretariat/tables/pull.ts';
import type { Trouble } from '#addin/state/trouble.ts';
import { tableNames } from '#domain/tables/table-names.ts';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { TroubleBar } from '../../parts/trouble-bar.tsx';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useTroubleWords } from '../../use-trouble-words.ts';
import { useWords } from '../../words-context.ts';

/** Which table is being brought in and how far that is, or what could not be done and what to do about it. */
export function PullNotice({ state }: { state: Pick<SecretariatState, 'pull' | 'pulledAt'> }) {
  const { secretariat: words, common } = useWords().panes;
  const styles = usePaneStyles();
  const { pull, pulledAt } = state;
  return (
    <>
      <div role="status">
        <UnderWay pull={pull} />
        {pull.kind === 'writeFailed' && <NoticeBar intent="error">{words.writeFailed}</NoticeBar>}
        {pull.kind === 'failed' && <TroubleBar trouble={pull.trouble} />}
        {pull.kind === 'incomplete' && <Incomplete tables={pull.tables} />}
        {pull.kind === 'idle' && pulledAt && (
          <span className={styles.note}>{words.pulledAt(common.instant(pulledAt))}</span>
        )}
      </div>
      <HowFar pull={pull} />
    </>
  );
}

function UnderWay({ pull }: { pull: Pull }) {
  const { secretariat, tables } = useWords().panes;
  const label = () => {
    switch (pull.kind) {
      case 'pulling':
        return secretariat.pulling;
      case 'gathering': {
        const { worksheet } = tableNames[pull.table];
        return pull.table === 'findings' ? tables.checking(worksheet) : tables.gathering(worksheet);
      }
      case 'writing':
        return secretariat.writing(pull.table);
      default:
        return undefined;
    }
  };
  const text = label();
  if (text === undefined) return null;
  return <Spinner size="tiny" label={text} style={{ justifyContent: 'flex-start' }} />;
}

/** Beside the live region: a count that is read aloud at every step would drown everything else. */
function HowFar({ pull }: { pull: Pull }) {
  const { tables } = useWords().panes;
  const styles = usePaneStyles();
  if ((pull.kind !== 'gathering' && pull.kind !== 'writing') || pull.done === undefined) return null;
  const { done, of } = pull;
  if (of === undefined) return <p className={styles.note}>{tables.records(done)}</p>;
  return (
    <div className={styles.group}>
      <p className={styles.note}>{tables.counted(done, of)}</p>
      <ProgressBar value={done} max={of} aria-label={tables.counted(done, of)} />
    </div>
  );
}

function Incomplete({ tables }: { tables: readonly TableFailure[] }) {
  const { tables: words } = useWords().panes;
  const styles = usePaneStyles();
  return (
    <NoticeBar intent="error" title={words.incompleteTitle}>
      <ul className={styles.list}>
        {tables.map(({ table, trouble }) => (
          <li key={table}>
            {trouble ? <NotBrought table={table} trouble={trouble} /> : words.notWritten(table)}
          </li>
        ))}
        <li>{words.incomplete}</li>
      </ul>
    </NoticeBar>
  );
}

function NotBrought({ table, trouble }: { table: string; trouble: Trouble }) {
  const { tables: words } = useWords().panes;
  return words.notBrought(table, useTroubleWords(trouble).text);
}
