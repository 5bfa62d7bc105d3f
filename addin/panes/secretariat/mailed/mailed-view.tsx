import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Mailed } from '#addin/state/secretariat/mailed/create-mailed.ts';
import type { MailedState } from '#addin/state/secretariat/mailed/mailed-state.ts';
import { type MailedView as View, viewMailed } from '#addin/state/secretariat/mailed/view-mailed.ts';
import { CountedProgress } from '../../parts/counted-progress.tsx';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useStore } from '../../use-store.ts';
import { useWords } from '../../words-context.ts';
import type { SecretariatWorkProps } from '../secretariat-work.ts';
import { WorkPage } from '../work-page.tsx';
import { FileChooser } from './file-chooser.tsx';
import { MailedBar } from './mailed-bar.tsx';
import { MailedLine } from './mailed-line.tsx';
import { mailedOf } from './mailed-of.ts';
import { MailedQuestions } from './mailed-questions.tsx';
import { MailedSheet } from './mailed-sheet.tsx';
import { RefusedFiles } from './refused-files.tsx';

/** Workbooks that came by mail: chosen, read, looked at, and pushed on behalf of their clerks. */
export default function MailedView({ secretariat, state: around }: SecretariatWorkProps) {
  const { works, mailed: words } = useWords().panes;
  const styles = usePaneStyles();
  const mailed = mailedOf(secretariat);
  const state = useStore(mailed.state);
  useEffect(() => mailed.start(), [mailed]);
  const view = viewMailed(state, around);
  const plan = around.round.definition;
  const open = view.sheets.find(({ id }) => id === state.open);
  return (
    <>
      {open ? (
        <MailedSheet key={open.id} mailed={mailed} state={state} plan={plan} sheet={open} />
      ) : (
        <WorkPage secretariat={secretariat} title={works.mailed.title}>
          <p className={styles.text}>{words.lead}</p>
          <FileChooser mailed={mailed} />
          <ReadSoFar state={state} view={view} />
          <RefusedFiles books={state.books} />
          <MailedQuestions mailed={mailed} plan={plan} view={view} />
          <FoundSheets mailed={mailed} view={view} />
          {state.books.length > 0 && !state.reading && (
            <Button className={styles.start} onClick={() => mailed.clear()}>
              {words.clear}
            </Button>
          )}
        </WorkPage>
      )}
      {view.sheets.length > 0 && <MailedBar mailed={mailed} state={state} view={view} />}
    </>
  );
}

function ReadSoFar({ state: { books, reading }, view }: { state: MailedState; view: View }) {
  const { mailed: words } = useWords().panes;
  const styles = usePaneStyles();
  const read = books.filter((book) => book.read?.ok).length;
  return (
    <div role="status" className={styles.group}>
      {reading && (
        <CountedProgress
          text={words.reading(reading.done, reading.all)}
          done={reading.done}
          all={reading.all}
        />
      )}
      {!reading && books.length > 0 && (
        <p className={styles.text}>{read === 0 ? words.nothing : words.read(read, view.sheets.length)}</p>
      )}
    </div>
  );
}

function FoundSheets({ mailed, view: { sheets } }: { mailed: Mailed; view: View }) {
  const { mailed: words } = useWords().panes;
  const styles = usePaneStyles();
  if (sheets.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby="mailed-title">
      <h2 className={styles.heading} id="mailed-title">
        {words.sheetsTitle(sheets.length)}
      </h2>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <MailedLine key={sheet.id} mailed={mailed} sheet={sheet} />
        ))}
      </ul>
    </section>
  );
}
