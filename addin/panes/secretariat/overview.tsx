import { Button } from '@fluentui/react-components';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { roundProgress } from '#addin/state/secretariat/round-progress.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import { isUnderWay } from '#addin/state/secretariat/tables/pull.ts';
import { roundDeadline } from '#domain/plan/round-deadline.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';
import { ChartsButton } from './charts/charts-button.tsx';
import { ProgressPicture } from './progress-picture.tsx';
import { SheetChooser } from './review/sheet-chooser.tsx';
import { SheetLine } from './review/sheet-line.tsx';
import { PullNotice } from './tables/pull-notice.tsx';
import { TableChooser } from './tables/table-chooser.tsx';
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
  const hasTables = state.sheets.length > 0 || (definition.indicators ?? []).length > 0;
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
      {hasTables && <Work secretariat={secretariat} state={state} />}
    </div>
  );
}

function Work({ secretariat, state }: Overviewed) {
  const { secretariat: words } = useWords().panes;
  const styles = usePaneStyles();
  const progress = roundProgress(state);
  return (
    <>
      <div className={styles.group}>
        <Button
          appearance="primary"
          className={styles.start}
          disabledFocusable={isUnderWay(state.pull)}
          onClick={() => void secretariat.pull()}
        >
          {state.identity ? words.pull : words.begin}
        </Button>
        {!state.identity && <p className={styles.note}>{words.beginNote}</p>}
        <PullNotice state={state} />
        <TableChooser secretariat={secretariat} state={state} />
      </div>
      {progress.all > 0 && <ProgressPicture progress={progress} />}
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
      {state.identity && <ChartsButton secretariat={secretariat} />}
      <SheetChooser secretariat={secretariat} state={state} />
    </>
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
