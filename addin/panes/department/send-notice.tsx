import { Spinner } from '@fluentui/react-components';
import type { Department } from '#addin/state/department/create-department.ts';
import type { DepartmentState, Exchange } from '#addin/state/department/department-state.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { NoticeBar } from '../parts/notice-bar.tsx';
import { useTroubleWords } from '../use-trouble-words.ts';
import { useWords } from '../words-context.ts';

interface Notice {
  department: Department;
  state: DepartmentState;
  sheet: SheetView;
}

/** How the sending goes; read out when it changes. */
export function SendNotice({ department, state }: Notice) {
  const { panes } = useWords();
  const { exchange } = state;
  return (
    <div role="status">
      {exchange.kind === 'sending' && (
        <Spinner
          size="tiny"
          label={panes.form.sending[exchange.intent]}
          style={{ justifyContent: 'flex-start' }}
        />
      )}
      {exchange.kind === 'sent' && (
        <NoticeBar intent="success" title={panes.form.sent[exchange.intent]}>
          {panes.form.sentNote}
        </NoticeBar>
      )}
      {exchange.kind === 'failed' && <Failed department={department} exchange={exchange} />}
    </div>
  );
}

function Failed({
  department,
  exchange,
}: {
  department: Department;
  exchange: Extract<Exchange, { kind: 'failed' }>;
}) {
  const { panes } = useWords();
  const words = useTroubleWords(exchange.trouble);
  const again = {
    text: panes.form.sendAgain,
    press: () => void department.send(exchange.key, exchange.intent),
  };
  if (exchange.trouble.kind === 'unreachable') {
    return (
      <NoticeBar intent="error" title={panes.form.notSentTitle} actions={[again]}>
        {panes.form.notSent}
      </NoticeBar>
    );
  }
  return (
    <NoticeBar intent="error" title={words.title} actions={[again]}>
      {words.text}
    </NoticeBar>
  );
}
