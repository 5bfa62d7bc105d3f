import { type FindingAnswer, isToSame } from './finding-answer.ts';
import type { KeptAnswer } from './kept-answer.ts';

/**
 * What is said to a sheet's warnings: what the server has, and over it what was said or withdrawn in this workbook and
 * not sent yet. `head` is `undefined` while the server has not been heard; then what was sent before holds.
 */
export function joinAnswers(
  kept: readonly KeptAnswer[],
  head: readonly FindingAnswer[] | undefined,
): FindingAnswer[] {
  const own = kept.filter(({ standing }) => standing === 'new' || (standing === 'sent' && !head));
  const isUnchanged = (answer: FindingAnswer) =>
    kept.every((one) => one.standing === 'sent' || !isToSame(one, answer));
  return [...(head ?? []).filter(isUnchanged), ...own.map(withoutStanding)];
}

/** What the workbook has to keep once the server is known to have `head`. */
export function settleAnswers(kept: readonly KeptAnswer[], head: readonly FindingAnswer[]): KeptAnswer[] {
  const inHead = (answer: FindingAnswer) => head.find((one) => isToSame(one, answer));
  const waiting = kept.filter((one) => {
    if (one.standing === 'new') return inHead(one)?.reason !== one.reason;
    return one.standing === 'withdrawn' && inHead(one) !== undefined;
  });
  const sent = head.filter((answer) => !waiting.some((one) => isToSame(one, answer)));
  return [...sent.map((answer): KeptAnswer => ({ ...answer, standing: 'sent' })), ...waiting];
}

function withoutStanding({ standing: _, ...answer }: KeptAnswer): FindingAnswer {
  return answer;
}
