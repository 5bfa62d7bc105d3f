import { type SuggestionAnswer, type SuggestQuestion, suggestionAnswers } from './suggestion-answers.ts';

/** The suggestions in lines for a person, with how they agree with the grades that were given. */
export function describeSuggestions(question: SuggestQuestion): string[] {
  const answers = suggestionAnswers(question);
  const year = question.suggestions[0]?.fiscalYear ?? question.plan.fiscalYear;
  return [
    `${question.plan.name}　${year}年度の評価案（指標${answers.length}件）`,
    ...answers.flatMap(linesOf),
    '',
    ...tally(answers),
  ];
}

function linesOf({ indicator, name, grade, reasons, cannotSay, rated, agrees }: SuggestionAnswer): string[] {
  const verdict = grade === null ? '判定できません' : `評価案 ${grade}`;
  const given = rated === undefined ? '' : `　付けられた評価 ${rated}${agrees ? '（一致）' : ''}`;
  const lines = cannotSay === undefined || reasons.includes(cannotSay) ? reasons : [...reasons, cannotSay];
  return ['', `${indicator}　${name}`, `  ${verdict}${given}`, ...lines.map((line) => `  ・${line}`)];
}

function tally(answers: readonly SuggestionAnswer[]): string[] {
  const unsaid = answers.filter(({ cannotSay }) => cannotSay !== undefined).length;
  const rated = answers.filter((one) => one.rated !== undefined);
  const agreed = rated.filter(({ agrees }) => agrees).length;
  const differing = rated.filter(({ agrees, grade }) => !agrees && grade !== null);
  return [
    `評価案を示したもの ${answers.length - unsaid}件、判定できないもの ${unsaid}件`,
    ...(rated.length === 0
      ? []
      : [`付けられた評価との一致 ${agreed}件（評価のある${rated.length}件のうち）`]),
    ...(differing.length === 0
      ? []
      : [`異なるもの：${differing.map(({ indicator }) => indicator).join('、')}`]),
  ];
}
