import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { type ChartsState, createCharts, isUnderWay } from '#addin/state/secretariat/charts/create-charts.ts';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import type { Trouble } from '#addin/state/trouble.ts';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useStore } from '../../use-store.ts';
import { useTroubleWords } from '../../use-trouble-words.ts';
import { useWords } from '../../words-context.ts';
import { makeCharts } from './make-charts.ts';

/** Makes the charts of the workbook, or brings their figures up to date. */
export function ChartsButton({ secretariat }: { secretariat: Secretariat }) {
  const words = useWords();
  const { charts } = words.panes;
  const styles = usePaneStyles();
  const [drawing] = useState(() => createCharts(secretariat.desk, makeCharts(words)));
  const state = useStore(drawing.state);
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{charts.title}</h2>
      <p className={styles.note}>{charts.note}</p>
      <Button
        className={styles.start}
        disabledFocusable={isUnderWay(state)}
        onClick={() => void drawing.draw(false)}
      >
        {charts.draw}
      </Button>
      <div role="status">
        <Outcome state={state} remake={() => void drawing.draw(true)} />
      </div>
    </section>
  );
}

function Outcome({ state, remake }: { state: ChartsState; remake: () => void }) {
  const { charts } = useWords().panes;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'asking':
    case 'drawing':
      return <Spinner size="tiny" label={charts[state.kind]} style={{ justifyContent: 'flex-start' }} />;
    case 'none':
      return <NoticeBar intent="info">{charts.none}</NoticeBar>;
    case 'drawn':
      return <Drawn state={state} remake={remake} />;
    case 'refused':
      return <NoticeBar intent="error">{charts.refused[state.why]}</NoticeBar>;
    case 'untold':
      return <Untold trouble={state.trouble} />;
    case 'failed':
      return <NoticeBar intent="error">{charts.failed}</NoticeBar>;
  }
}

function Drawn({ state, remake }: { state: Extract<ChartsState, { kind: 'drawn' }>; remake: () => void }) {
  const { charts } = useWords().panes;
  const styles = usePaneStyles();
  const { worksheet, made, renewed, deleted, left } = state;
  return (
    <div className={styles.group}>
      {made + renewed > 0 && <NoticeBar intent="success">{charts.drawn(worksheet, made, renewed)}</NoticeBar>}
      {deleted > 0 && (
        <NoticeBar intent="info" actions={[{ text: charts.remake, press: remake }]}>
          {charts.deleted(deleted)}
        </NoticeBar>
      )}
      {left > 0 && <NoticeBar intent="warning">{charts.left(left)}</NoticeBar>}
    </div>
  );
}

function Untold({ trouble }: { trouble: Trouble }) {
  const { title, text } = useTroubleWords(trouble);
  return (
    <NoticeBar intent="error" title={title}>
      {text}
    </NoticeBar>
  );
}
