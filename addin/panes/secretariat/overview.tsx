import { Button, Spinner } from '@fluentui/react-components';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { roundProgress } from '#addin/state/secretariat/round-progress.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import { roundDeadline } from '#domain/plan/round-deadline.ts';
import { NoticeBar } from '../parts/notice-bar.tsx';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useTroubleWords } from '../use-trouble-words.ts';
import { useWords } from '../words-context.ts';
import { ProgressPicture } from './progress-picture.tsx';
import { SheetChooser } from './review/sheet-chooser.tsx';
import { SheetLine } from './review/sheet-line.tsx';
import { WorkLinks } from './work-links.tsx';

interface Overviewed {
  secretariat: Secretariat;
  state: SecretariatState;
}

/** Where the round stands, what is new, who is late, and the way to every sheet. */
export function Overview({ secretariat, state }: Overviewed) {
  const { secretariat: words, common, sheets } = useWords().panes;
  const styles = usePaneStyles();
  const { definition } = state.round;
  const deadline = roundDeadline(definition);
  return (
    <div className={styles.page}>
      <header className={styles.group}>
        <p className={styles.note}>
          {definition.name}　{common.fiscalYear(definition.fiscalYear)}
        </p>
        <h1 className={styles.title}>{words.title}</h1>
        {deadline && <p className={styles.text}>{sheets.deadline(common.day(deadline))}</p>}
      </header>
      {state.sheets.length === 0 && <p className={styles.text}>{sheets.noSheets}</p>}
      {state.sheets.length > 0 && <Work secretariat={secretariat} state={state} />}
    </div>
  );
}

function Work({ secretariat, state }: Overviewed) {
  const { secretariat: words } = useWords().panes;
  const styles = usePaneStyles();
  const progress = roundProgress(state);
  const isBusy = state.pull.kind === 'pulling' || state.pull.kind === 'writing';
  return (
    <>
      <div className={styles.group}>
        <Button
          appearance="primary"
          className={styles.start}
          disabledFocusable={isBusy}
          onClick={() => void secretariat.pull()}
        >
          {state.identity ? words.pull : words.begin}
        </Button>
        {!state.identity && <p className={styles.note}>{words.beginNote}</p>}
        <PullNotice state={state} />
      </div>
      <ProgressPicture progress={progress} />
      <Changed secretariat={secretariat} state={state} />
      {progress.late.length > 0 && (
        <section className={styles.group}>
          <h2 className={styles.heading}>{words.late(progress.late.length)}</h2>
          <ul className={styles.list} style={{ gap: 0 }}>
            {progress.late.map(({ name, count }) => (
              <li key={name}>{words.lateLine(name, count)}</li>
            ))}
          </ul>
        </section>
      )}
      <WorkLinks secretariat={secretariat} />
      <SheetChooser secretariat={secretariat} state={state} />
    </>
  );
}

function PullNotice({ state }: { state: SecretariatState }) {
  const { secretariat: words, common } = useWords().panes;
  const styles = usePaneStyles();
  const { pull } = state;
  return (
    <div role="status">
      {pull.kind === 'pulling' && (
        <Spinner size="tiny" label={words.pulling} style={{ justifyContent: 'flex-start' }} />
      )}
      {pull.kind === 'writing' && (
        <Spinner size="tiny" label={words.writing(pull.table)} style={{ justifyContent: 'flex-start' }} />
      )}
      {pull.kind === 'writeFailed' && <NoticeBar intent="error">{words.writeFailed}</NoticeBar>}
      {pull.kind === 'failed' && <PullTrouble trouble={pull.trouble} />}
      {pull.kind === 'idle' && state.pulledAt && (
        <span className={styles.note}>{words.pulledAt(common.instant(state.pulledAt))}</span>
      )}
    </div>
  );
}

function PullTrouble({ trouble }: { trouble: Parameters<typeof useTroubleWords>[0] }) {
  const { title, text } = useTroubleWords(trouble);
  return (
    <NoticeBar intent="error" title={title}>
      {text}
    </NoticeBar>
  );
}

function Changed({ secretariat, state }: Overviewed) {
  const { secretariat: words } = useWords().panes;
  const styles = usePaneStyles();
  if (!state.changed) return null;
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{words.changedTitle}</h2>
      <p className={styles.text}>{words.changed(state.changed.length)}</p>
      <ul className={styles.list}>
        {state.changed.slice(0, 20).map((key) => (
          <SheetLine
            key={`${key.project}/${key.department}`}
            secretariat={secretariat}
            state={state}
            sheet={key}
          />
        ))}
      </ul>
    </section>
  );
}
