import { Button, Field, Spinner, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { stateOf } from '#addin/state/secretariat/round-progress.ts';
import type { ReviewMove, SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import { findMove } from '#domain/sheet/moves.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { useBottomBar } from '../../parts/use-bottom-bar.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useTroubleWords } from '../../use-trouble-words.ts';
import { useWords } from '../../words-context.ts';

interface Reviewing {
  secretariat: Secretariat;
  state: SecretariatState;
  sheet: SheetKey;
}

/** Accept, return with a remark, or take the acceptance back; only what the table of moves allows is offered. */
export function ReviewBar({ secretariat, state, sheet }: Reviewing) {
  const { review } = useWords().panes;
  const bar = useBottomBar();
  const styles = usePaneStyles();
  const [isReturning, setIsReturning] = useState(false);
  const may = (move: ReviewMove) => findMove(move, stateOf(state, sheet)) !== undefined;
  const isMoving = state.move.kind === 'moving';
  if (isReturning && may('return')) {
    return (
      <div className={bar.bar}>
        <MoveNotice state={state} />
        <ReturnForm
          isMoving={isMoving}
          cancel={() => setIsReturning(false)}
          send={(remark) => void secretariat.review(sheet, 'return', remark)}
        />
      </div>
    );
  }
  return (
    <div className={bar.bar}>
      <MoveNotice state={state} />
      <div className={styles.row}>
        {may('accept') && (
          <Button
            appearance="primary"
            disabledFocusable={isMoving}
            onClick={() => void secretariat.review(sheet, 'accept')}
          >
            {review.accept}
          </Button>
        )}
        {may('return') && (
          <Button disabledFocusable={isMoving} onClick={() => setIsReturning(true)}>
            {review.return}
          </Button>
        )}
        {may('withdrawAcceptance') && (
          <Button
            disabledFocusable={isMoving}
            onClick={() => void secretariat.review(sheet, 'withdrawAcceptance')}
          >
            {review.withdraw}
          </Button>
        )}
      </div>
    </div>
  );
}

function ReturnForm({
  isMoving,
  cancel,
  send,
}: {
  isMoving: boolean;
  cancel: () => void;
  send: (remark: string) => void;
}) {
  const { review, common } = useWords().panes;
  const styles = usePaneStyles();
  const [remark, setRemark] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const press = () => {
    if (remark.trim() === '') return setIsMissing(true);
    setIsMissing(false);
    send(remark.trim());
  };
  return (
    <div className={styles.group}>
      <Field
        label={review.remark}
        required
        hint={review.remarkHint}
        {...(isMissing ? { validationState: 'error', validationMessage: review.remarkMissing } : {})}
      >
        <Textarea
          value={remark}
          onChange={(_, { value }) => setRemark(value)}
          textarea={{ rows: 4, autoFocus: true }}
        />
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={isMoving} onClick={press}>
          {review.confirmReturn}
        </Button>
        <Button onClick={cancel}>{common.cancel}</Button>
      </div>
    </div>
  );
}

function MoveNotice({ state }: { state: SecretariatState }) {
  const { review } = useWords().panes;
  const { move } = state;
  const done = {
    return: review.returned,
    accept: review.accepted,
    withdrawAcceptance: review.withdrawn,
    finalise: review.accepted,
  };
  return (
    <div role="status">
      {move.kind === 'moving' && (
        <Spinner size="tiny" label={review.moving} style={{ justifyContent: 'flex-start' }} />
      )}
      {move.kind === 'moved' && <NoticeBar intent="success">{done[move.move]}</NoticeBar>}
      {move.kind === 'overtaken' && <NoticeBar intent="warning">{review.overtaken}</NoticeBar>}
      {move.kind === 'failed' && <MoveTrouble trouble={move.trouble} />}
    </div>
  );
}

function MoveTrouble({ trouble }: { trouble: Parameters<typeof useTroubleWords>[0] }) {
  const { review } = useWords().panes;
  const { title, text } = useTroubleWords(trouble);
  return (
    <NoticeBar intent="error" title={title}>
      {trouble.kind === 'unreachable' ? review.notSent : text}
    </NoticeBar>
  );
}
