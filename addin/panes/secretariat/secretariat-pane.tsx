import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { PanePorts } from '#addin/state/pane-ports.ts';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import { createSecretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { useStore } from '../use-store.ts';
import { useWords } from '../words-context.ts';
import { makeTables } from './make-tables.ts';
import { Overview } from './overview.tsx';
import { ReviewView } from './review/review-view.tsx';

/** The pane beside the secretariat's workbook. */
export default function SecretariatPane({ ports, opened }: { ports: PanePorts; opened: OpenedWorkbook }) {
  const words = useWords();
  const [secretariat] = useState(() =>
    createSecretariat(ports, opened, (state, gathered) => makeTables(state, gathered, words)),
  );
  const [fault, setFault] = useState<{ cause: unknown }>();
  const state = useStore(secretariat.state);
  useEffect(() => {
    const opening = secretariat.open();
    opening.catch((cause: unknown) => setFault({ cause }));
    return () => {
      opening.then((stop) => stop()).catch(() => undefined);
    };
  }, [secretariat]);
  // Thrown while rendering, so that the boundary shows it.
  if (fault) throw fault.cause;
  if (state.open) return <ReviewView secretariat={secretariat} state={state} sheet={state.open} />;
  if (state.work === 'overview') return <Overview secretariat={secretariat} state={state} />;
  const Work = works[state.work];
  return (
    <Suspense fallback={<Spinner size="tiny" label={words.panes.common.working} />}>
      <Work secretariat={secretariat} state={state} />
    </Suspense>
  );
}

/** Loaded when somebody goes there. */
const works = {
  reminders: lazy(() => import('./reminders/reminders-view.tsx')),
  mailed: lazy(() => import('./mailed/mailed-view.tsx')),
  assessment: lazy(() => import('./assessment/assessment-view.tsx')),
  round: lazy(() => import('./round/round-view.tsx')),
  report: lazy(() => import('./report/report-view.tsx')),
};
