import type { FieldId } from '../plan/plan-definition.ts';
import type { Finding } from '../rules/finding.ts';
import type { RuleId } from '../rules/rule-ids.ts';

/** 「正しい」: what a department says to a warning. It holds as long as the words that the warning is about stay. */
export interface FindingAnswer {
  rule: RuleId;
  field: FieldId;
  /** The piece of the text that the finding pointed at; where that is long, enough of it to know it by. */
  words: string;
  /** What the finding said of them: the same words beside another date are another finding. */
  facts: Finding['facts'];
  reason: string;
}

export const mostAnswers = 200;
export const longestReason = 500;

export const longestWords = 200;

/** The words that a finding is about: those that it points at, or all of the field's. */
export function wordsOfFinding({ start, end }: Pick<Finding, 'start' | 'end'>, text: string): string {
  const words = start === end ? text : text.slice(start, end);
  if (words.length <= longestWords) return words;
  return `${wholeStart(words, longestWords - 20)}…${markOf(words)}`;
}

/** The first so many units of a text, without the half of a character. */
export function wholeStart(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** FNV-1a with the length: tells a changed text from the same one; nobody gains by making two alike. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return `${text.length}-${(hash >>> 0).toString(16)}`;
}

/** What was said to a finding; nothing where its words or what it says of them have changed since. */
export function answerTo(
  finding: Finding,
  text: string,
  answers: readonly FindingAnswer[],
): FindingAnswer | undefined {
  if (finding.severity === 'blocks') return undefined;
  const words = wordsOfFinding(finding, text);
  return answers.find(
    (answer) =>
      answer.rule === finding.rule &&
      answer.field === finding.field &&
      answer.words === words &&
      isSame(answer.facts, finding.facts),
  );
}

/** True where both are said to the same finding, whatever the reasons. */
export function isToSame(a: FindingAnswer, b: FindingAnswer): boolean {
  return a.rule === b.rule && a.field === b.field && a.words === b.words && isSame(a.facts, b.facts);
}

/** True while the words that an answer is about still stand in the field's text. */
export function holdsFor({ words }: FindingAnswer, text: string): boolean {
  return text.includes(words) || wordsOfFinding({ start: 0, end: 0 }, text) === words;
}

function isSame(a: Finding['facts'], b: Finding['facts']): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
