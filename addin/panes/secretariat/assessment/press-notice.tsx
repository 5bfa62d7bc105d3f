import { Spinner } from '@fluentui/react-components';
import type { PressOutcome } from '#addin/state/secretariat/assessment/assessment-state.ts';
import type { RefusalCode } from '#domain/refusals/refusal.ts';
import { sayRefusal } from '#domain/words/refusal-words.ts';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { useTroubleWords } from '../../use-trouble-words.ts';
import { useWords } from '../../words-context.ts';

interface Pressed {
  press: PressOutcome | undefined;
  /** What to say once it is stored, and where somebody else was first. */
  sent: string;
  overtaken: string;
}

/** The fields themselves say these. */
const shownAtFields: readonly RefusalCode[] = ['reasonMissing', 'gradeUnknown', 'pointsWrong'];

/** How a press ended; read out when it changes. */
export function PressNotice({ press, sent, overtaken }: Pressed) {
  const { panes, refusals } = useWords();
  const { form } = panes.assessment;
  return (
    <div role="status">
      {press?.kind === 'sending' && (
        <Spinner size="tiny" label={form.sending} style={{ justifyContent: 'flex-start' }} />
      )}
      {press?.kind === 'sent' && <NoticeBar intent="success">{sent}</NoticeBar>}
      {press?.kind === 'overtaken' && <NoticeBar intent="warning">{overtaken}</NoticeBar>}
      {press?.kind === 'suggestionChanged' && (
        <NoticeBar intent="warning">{form.suggestionChanged}</NoticeBar>
      )}
      {press?.kind === 'incomplete' && !shownAtFields.includes(press.refusal.code) && (
        <NoticeBar intent="error">{sayRefusal(refusals, press.refusal)}</NoticeBar>
      )}
      {press?.kind === 'failed' && <PressTrouble trouble={press.trouble} />}
    </div>
  );
}

function PressTrouble({ trouble }: { trouble: Parameters<typeof useTroubleWords>[0] }) {
  const { form } = useWords().panes.assessment;
  const { title, text } = useTroubleWords(trouble);
  return (
    <NoticeBar intent="error" title={title}>
      {trouble.kind === 'unreachable' ? form.failed : text}
    </NoticeBar>
  );
}
