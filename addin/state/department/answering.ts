import type { Finding } from '#domain/rules/finding.ts';
import { answerTo, type FindingAnswer, longestReason, wordsOfFinding } from '#domain/sheet/finding-answer.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { DepartmentDesk } from './department-desk.ts';
import { viewSheet } from './sheet-view.ts';

/** 「正しい」: what the clerk says to warnings. */
export interface Answering {
  /** An answer without a reason is none; to what blocks nothing can be said. */
  answerFinding(key: SheetKey, finding: Finding, reason: string): void;
  withdrawAnswer(key: SheetKey, finding: Finding): void;
}

export function createAnswering({ store }: DepartmentDesk): Answering {
  const replace = (key: SheetKey, finding: Finding, answer?: FindingAnswer) => {
    const id = sheetKeyText(key);
    const said = store.get().said[id] ?? [];
    const before = answerTo(finding, textOf(key, finding), said);
    const others = said.filter((one) => one !== before);
    store.change((now) => ({ ...now, said: { ...now.said, [id]: answer ? [...others, answer] : others } }));
  };
  const textOf = (key: SheetKey, { field }: Finding) =>
    viewSheet(store.get(), key)?.fields.find((view) => view.field.id === field)?.text ?? '';

  return {
    answerFinding(key, finding, reason) {
      const kept = reason.trim().slice(0, longestReason);
      if (kept === '' || finding.severity === 'blocks') return;
      const { rule, field, facts } = finding;
      const words = wordsOfFinding(finding, textOf(key, finding));
      replace(key, finding, { rule, field, words, facts, reason: kept });
    },
    withdrawAnswer: (key, finding) => replace(key, finding),
  };
}
