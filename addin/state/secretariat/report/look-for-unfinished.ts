import type { ListedIndicator } from '#addin/api/tenken-api.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import { isBlank } from '#domain/text/is-blank.ts';
import type { SecretariatDesk } from '../secretariat-desk.ts';
import type { Looking } from './reporting-state.ts';

/** Makes the report's model of what is stored now and looks at what it lacks; the server does the same before a round is final. */
export function createLooking(
  { ports, opened, store }: SecretariatDesk,
  say: (looking: Looking) => void,
): () => Promise<void> {
  return async () => {
    say({ kind: 'working' });
    const { round } = opened.role;
    const [indicators, ratings, opinions, model, finder] = await Promise.all([
      ports.api.indicators(round),
      ports.api.ratings(round),
      ports.api.opinions(round),
      // Only whoever looks needs the model of a whole report.
      import('#domain/report/build-report.ts'),
      import('#domain/report/find-unfinished.ts'),
    ]);
    if (indicators.kind !== 'ok') return say({ kind: 'failed', trouble: indicators });
    if (ratings.kind !== 'ok') return say({ kind: 'failed', trouble: ratings });
    if (opinions.kind !== 'ok') return say({ kind: 'failed', trouble: opinions });
    const report = model.buildReport({
      plan: store.get().round.definition,
      edition: { kind: 'draft' },
      heads: Object.values(store.get().heads),
      actuals: indicators.value.flatMap(actualsOf),
      ratings: ratings.value.map(({ rating }) => rating),
      opinions: opinions.value.opinions.map(({ opinion }) => opinion).filter(({ text }) => !isBlank(text)),
      // A report is final without replies.
      lastOpinions: [],
      replies: [],
    });
    say({ kind: 'found', list: finder.findUnfinished(report) });
  };
}

function actualsOf({ actuals, earlier }: ListedIndicator): Actual[] {
  return [...earlier, ...actuals.flatMap((head) => head.actuals)];
}
