import type { Finding } from '#domain/rules/finding.ts';
import {
  type FindingAnswer,
  isToSame,
  longestReason,
  mostAnswers,
  wholeStart,
  wordsOfFinding,
} from '#domain/sheet/finding-answer.ts';
import type { KeptAnswer } from '#domain/sheet/kept-answer.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { DepartmentDesk } from './department-desk.ts';
import { findSame } from './find-same.ts';
import type { JudgedFinding } from './judged-finding.ts';
import type { Keeping } from './keeping.ts';
import { withKept } from './said-answers.ts';
import { viewSheet } from './sheet-view.ts';

/** 「正しい」: what the clerk says to warnings; it is in the file at once, and goes to the server with the next sending. */
export interface Answering {
  /** An answer without a reason is none; to what blocks, and on a locked sheet, nothing can be said. */
  answerFinding(key: SheetKey, finding: Finding, reason: string): void;
  withdrawAnswer(key: SheetKey, finding: Finding): void;
}

export function createAnswering({ store }: DepartmentDesk, keep: Keeping['keep']): Answering {
  const put = (key: SheetKey, answer: FindingAnswer, standing: KeptAnswer['standing']) => {
    const id = sheetKeyText(key);
    store.change((now) => {
      const others = (now.kept[id]?.answers ?? []).filter((one) => !isToSame(one, answer));
      const answers = [...others, { ...answer, standing }].slice(-2 * mostAnswers);
      return withKept(now, { [id]: { ...key, answers } });
    });
    keep();
  };
  const find = (key: SheetKey, finding: Finding): (Found & { text: string }) | undefined => {
    const sheet = viewSheet(store.get(), key);
    const view = sheet?.fields.find(({ field }) => field.id === finding.field);
    const found = view && findSame(view.findings, finding);
    return found && !sheet?.locked ? { found, text: view.text } : undefined;
  };

  return {
    answerFinding(key, finding, typed) {
      const reason = wholeStart(typed.trim(), longestReason);
      const now = find(key, finding);
      if (!now || reason === '' || now.found.severity === 'blocks') return;
      const { rule, field, facts } = now.found;
      put(key, { rule, field, words: wordsOfFinding(now.found, now.text), facts, reason }, 'new');
    },
    withdrawAnswer(key, finding) {
      const answer = find(key, finding)?.found.answer;
      if (answer) put(key, answer, 'withdrawn');
    },
  };
}

interface Found {
  found: JudgedFinding;
}
