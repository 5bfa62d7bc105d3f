import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Department } from '#addin/state/department/create-department.ts';
import type { DepartmentState } from '#addin/state/department/department-state.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { findMove } from '#domain/sheet/moves.ts';
import { useBottomBar } from '../parts/use-bottom-bar.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';
import { HindranceLine } from './checks/hindrance-line.tsx';
import { SendNotice } from './send-notice.tsx';
import { SubmitConfirm } from './submit-confirm.tsx';

interface Sending {
  department: Department;
  state: DepartmentState;
  sheet: SheetView;
}

/** Save and submit, why it is not possible now, and how the last sending ended. */
export function SendBar({ department, state, sheet }: Sending) {
  const { form } = useWords().panes;
  const styles = useBottomBar();
  const shared = usePaneStyles();
  const [isConfirming, setIsConfirming] = useState(false);
  const isSending = state.exchange.kind === 'sending';
  if (sheet.locked || !sheet.hasForm) return null;
  const hindrance = sheet.submitHindrance;
  return (
    <div className={styles.bar}>
      <SendNotice department={department} state={state} sheet={sheet} />
      {isConfirming && !hindrance ? (
        <SubmitConfirm
          sheet={sheet}
          plan={state.round.definition}
          cancel={() => setIsConfirming(false)}
          submit={() => {
            setIsConfirming(false);
            void department.send(sheet.key, 'submit');
          }}
        />
      ) : (
        <>
          {hindrance && <HindranceLine sheet={sheet} hindrance={hindrance} />}
          <div className={shared.row}>
            <Button
              appearance="primary"
              disabledFocusable={isSending || hindrance !== undefined}
              onClick={() => setIsConfirming(true)}
            >
              {sheet.state === 'submitted' ? form.submitAgain : form.submit}
            </Button>
            {findMove('save', sheet.state) && (
              <Button
                disabledFocusable={isSending || sheet.saveHindrance !== undefined}
                onClick={() => void department.send(sheet.key, 'save')}
              >
                {form.save}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
