import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { draftOf, remarksOf } from '#addin/state/secretariat/review/remark-drafts.ts';
import { stateOf } from '#addin/state/secretariat/round-progress.ts';
import type { ReviewMove, SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import { findMove } from '#domain/sheet/moves.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { useBottomBar } from '../../parts/use-bottom-bar.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useTroubleWords } from '../../use-trouble-words.ts';
import { useWords } from '../../words-context.ts';
import { ReturnForm } from './return-form.tsx';
import { useSheetName } from './use-sheet-name.ts';
import { WalkLinks } from './walk-links.tsx';

interface Reviewing {
  secretariat: Secretariat;
  state: SecretariatState;
  sheet: SheetKey;
}

/** Where the sheet stands among those chosen, and what can be done with it: only what the table of moves allows. */
export function ReviewBar({ secretariat, state, sheet }: Reviewing) {
  const bar = useBottomBar();
  const id = sheetKeyText(sheet);
  const [pressed, setPressed] = useState<string>();
  const { remarks } = secretariat.reviewing;
  const mayReturn = findMove('return', stateOf(state, sheet)) !== undefined;
  const isReturning = mayReturn && draftOf(state.review, sheet).isOpen;
  return (
    <div className={bar.bar}>
      <MoveNotice secretariat={secretariat} state={state} sheet={sheet} />
      {isReturning ? (
        <ReturnForm
          key={id}
          secretariat={secretariat}
          state={state}
          sheet={sheet}
          isFocused={pressed === id}
        />
      ) : (
        <>
          <WalkLinks secretariat={secretariat} state={state} sheet={sheet} />
          <Decisions
            secretariat={secretariat}
            state={state}
            sheet={sheet}
            beginReturn={() => {
              setPressed(id);
              remarks.setOpen(sheet, true);
            }}
          />
        </>
      )}
    </div>
  );
}

function Decisions({ secretariat, state, sheet, beginReturn }: Reviewing & { beginReturn: () => void }) {
  const { review } = useWords().panes;
  const styles = usePaneStyles();
  const may = (move: ReviewMove) => findMove(move, stateOf(state, sheet)) !== undefined;
  const isMoving = state.move.kind === 'moving';
  const unsent = remarksOf(draftOf(state.review, sheet)).length;
  return (
    <>
      {may('return') && unsent > 0 && <p className={styles.note}>{review.remarks.unsent(unsent)}</p>}
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
          <Button disabledFocusable={isMoving} onClick={beginReturn}>
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
    </>
  );
}

/** What was done with which sheet, and the way back to it; the focus comes here where its button is gone. */
function MoveNotice({ secretariat, state, sheet }: Reviewing) {
  const { review } = useWords().panes;
  const nameOf = useSheetName(state);
  const box = useRef<HTMLDivElement>(null);
  const { move } = state;
  const { done } = state.review;
  const isHere = done !== undefined && sheetKeyText(done.key) === sheetKeyText(sheet);
  useEffect(() => {
    if (done && isHere) box.current?.focus();
  }, [done, isHere]);
  return (
    <div role="status" ref={box} tabIndex={-1} style={{ outline: 'none' }}>
      {move.kind === 'moving' && (
        <Spinner size="tiny" label={review.moving} style={{ justifyContent: 'flex-start' }} />
      )}
      {done && move.kind === 'none' && (
        <NoticeBar
          intent="success"
          actions={isHere ? [] : [{ text: review.walk.backTo, press: () => secretariat.openSheet(done.key) }]}
        >
          {review.walk.done[done.move](nameOf(done.key))}
          {done.isLast && review.walk.last}
        </NoticeBar>
      )}
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
