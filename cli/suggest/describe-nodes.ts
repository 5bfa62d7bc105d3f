import { type NodeAnswer, nodeAnswers } from './node-answers.ts';
import type { SuggestQuestion } from './suggestion-answers.ts';

/** The roll-ups in lines for a person. */
export function describeNodes(question: SuggestQuestion): string[] {
  const answers = nodeAnswers(question);
  if (answers.length === 0) return ['この計画には、上位の評価（rollUps）が決められていません。'];
  const flags = question.plan.flags ?? [];
  return answers.flatMap((answer, index) => {
    const isFirst = answers[index - 1]?.rollUp !== answer.rollUp;
    return [...(isFirst ? [`◆ ${answer.name}`] : []), `  ${lineOf(answer, flags)}`];
  });
}

function lineOf(
  { node, nodeName, grade, counts, missing }: NodeAnswer,
  flags: readonly { id: string; name: string }[],
): string {
  const each = counts
    .filter(({ count }) => count > 0)
    .map(({ grade: code, count, flagged }) => {
      const within = flags.flatMap(({ id, name }) => (flagged[id] ? [`うち${name}${flagged[id]}`] : []));
      return `${code} ${count}件${within.length > 0 ? `（${within.join('、')}）` : ''}`;
    });
  const verdict = grade === undefined ? '' : `：${grade ?? '判定できません'}`;
  const numbers = [...each, ...(missing > 0 ? [`評価なし ${missing}件`] : [])];
  return `${node} ${nodeName}${verdict}${numbers.length > 0 ? `　${numbers.join('、')}` : ''}`;
}
