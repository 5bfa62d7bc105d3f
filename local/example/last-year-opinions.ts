import { decideOpinion } from '#domain/opinions/decide-opinion.ts';
import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { NodeId, PlanDefinition, RatingId } from '#domain/plan/plan-definition.ts';
import type { Change } from '#functions/ports/store.ts';

/** What the committee wrote the year before, written down by the secretariat. The sentences are the project's own. */
const written: readonly { node: string; text: string }[] = [
  {
    node: 'policy1',
    text: '講座の参加者が固定化しているように見受けられる。若い世代や働いている人にも届くよう、開催の方法と周知の手段を工夫されたい。',
  },
  {
    node: 'policy3',
    text: '男性の育児休業の取得が進んだことは評価できる。取得した職員の声を庁内で共有するなど、引き続き取得しやすい職場づくりに努められたい。',
  },
];

const request = 'policyOpinion' as RatingId;
const by = '事務局';
const at = '2023-09-20T01:00:00.000Z';

export function lastYearOpinions(plan: PlanDefinition): Change<OpinionHead>[] {
  const { municipality, id, fiscalYear } = plan;
  return written.map(({ node, text }) => {
    const of = { things: 'node' as const, node: node as NodeId };
    const decided = decideOpinion({ plan, roundState: 'closed', request, of, text, by, at });
    if (!decided.ok) throw new Error(`the example does not hold: ${decided.refusal.code}`);
    const word = ['example', fiscalYear, 'writeOpinion', node].join('-');
    const deed = { action: 'writeOpinion' as const, thing: `node:${node}`, request };
    return {
      round: { municipality: municipality.id, plan: id, fiscalYear },
      base: 0,
      head: decided.value,
      audit: { ...deed, id: word, at, subject: 'jimukyoku-1', by, revision: 1 },
      answer: { key: word, content: word },
    };
  });
}
