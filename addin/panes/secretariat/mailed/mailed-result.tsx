import type { MailedSheetView } from '#addin/state/secretariat/mailed/view-mailed.ts';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useTroubleWords } from '../../use-trouble-words.ts';
import { useWords } from '../../words-context.ts';

/** What became of it when it was sent. */
export function MailedResult({ sheet: { sent } }: { sheet: MailedSheetView }) {
  const { mailed: words, common } = useWords().panes;
  const styles = usePaneStyles();
  switch (sent?.kind) {
    case undefined:
      return null;
    case 'sending':
      return <p className={styles.note}>{common.working}</p>;
    case 'sent':
      return <NoticeBar intent="success">{words.sent[sent.intent]}</NoticeBar>;
    case 'overtaken':
      return <NoticeBar intent="warning">{words.overtaken}</NoticeBar>;
    case 'failed':
      return <Failed trouble={sent.trouble} />;
  }
}

function Failed({ trouble }: { trouble: Parameters<typeof useTroubleWords>[0] }) {
  const { title, text } = useTroubleWords(trouble);
  return (
    <NoticeBar intent="error" title={title}>
      {text}
    </NoticeBar>
  );
}
