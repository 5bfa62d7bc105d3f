import type { Trouble } from '#addin/state/trouble.ts';
import { sayRefusal } from '#domain/words/refusal-words.ts';
import { useStartWords } from './start-words-context.ts';

/** What to say when the server did not do it. */
export function useTroubleWords(trouble: Trouble): { title: string; text: string } {
  const { panes, refusals } = useStartWords();
  const words = panes.trouble;
  switch (trouble.kind) {
    case 'unreachable':
      return { title: words.unreachableTitle, text: words.unreachable };
    case 'fault':
      return { title: words.faultTitle, text: words.fault(trouble.reference) };
    case 'refused':
      return { title: words.refusedTitle, text: refusals ? sayRefusal(refusals, trouble.refusal) : '' };
  }
}
