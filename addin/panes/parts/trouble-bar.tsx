import type { Trouble } from '#addin/state/trouble.ts';
import { useTroubleWords } from '../use-trouble-words.ts';
import { useWords } from '../words-context.ts';
import { NoticeBar } from './notice-bar.tsx';

/** Why the server did not give something, and the way to ask again where there is one. */
export function TroubleBar({ trouble, again }: { trouble: Trouble; again?: () => void }) {
  const { common } = useWords().panes;
  const { title, text } = useTroubleWords(trouble);
  return (
    <NoticeBar intent="error" title={title} actions={again ? [{ text: common.retry, press: again }] : []}>
      {text}
    </NoticeBar>
  );
}
