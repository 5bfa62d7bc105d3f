import { lazy, Suspense, useEffect, useState } from 'react';
import { createDepartment, type Department } from '#addin/state/department/create-department.ts';
import { viewSheet } from '#addin/state/department/sheet-view.ts';
import type { PanePorts } from '#addin/state/pane-ports.ts';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import { WaitScreen } from '../start/wait-screen.tsx';
import { useStore } from '../use-store.ts';
import { useWords } from '../words-context.ts';
import { BeginView } from './begin-view.tsx';
import { CompareView } from './compare-view.tsx';
import { SheetForm } from './sheet-form.tsx';
import { SheetList } from './sheet-list.tsx';

const ActualView = lazy(() => import('./actuals/actual-view.tsx'));
const RepliesView = lazy(() => import('./replies/replies-view.tsx'));

/** The pane beside a department's workbook. */
export default function DepartmentPane({ ports, opened }: { ports: PanePorts; opened: OpenedWorkbook }) {
  const [department] = useState(() => createDepartment(ports, opened));
  const [fault, setFault] = useState<{ cause: unknown }>();
  useEffect(() => {
    const opening = department.open();
    opening.catch((cause: unknown) => setFault({ cause }));
    return () => {
      opening.then((stop) => stop()).catch(() => undefined);
    };
  }, [department]);
  // Thrown while rendering, so that the boundary shows it.
  if (fault) throw fault.cause;
  return <View department={department} />;
}

function View({ department }: { department: Department }) {
  const state = useStore(department.state);
  const { begin, common } = useWords().panes;
  const { view, exchange } = state;
  if (view.kind === 'reading') return <WaitScreen text={begin.reading} />;
  if (view.kind === 'beginning') return <BeginView department={department} state={state} />;
  if (view.kind === 'list') return <SheetList department={department} state={state} />;
  if (view.kind === 'replies') {
    return (
      <Suspense fallback={<WaitScreen text={common.working} />}>
        <RepliesView
          replies={department.replies}
          plan={state.round.definition}
          back={() => department.show({ kind: 'list' })}
        />
      </Suspense>
    );
  }
  if (view.kind === 'actual') {
    return (
      <Suspense fallback={<WaitScreen text={common.working} />}>
        <ActualView
          reporting={department.reporting}
          indicator={view.indicator}
          back={() => department.show({ kind: 'list' })}
        />
      </Suspense>
    );
  }
  const sheet = viewSheet(state, view.key);
  if (!sheet) return <SheetList department={department} state={state} />;
  if (exchange.kind === 'comparing') {
    return <CompareView department={department} sheet={sheet} comparing={exchange} />;
  }
  return <SheetForm key={sheet.id} department={department} state={state} sheet={sheet} />;
}
