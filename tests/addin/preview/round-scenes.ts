import type { Round } from '#addin/api/tenken-api.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import { examplePlan, exampleRound, jinken, secretary } from '../ports/example-plan.ts';
import { type MemoryApi, memoryApi } from '../ports/memory-api.ts';

const calendar = {
  distribution: '2024-05-07',
  deadline: '2024-06-14',
  committee: '2024-08-22',
  publication: '2024-09-30',
  steps: [{ name: '市長への報告', from: '2024-10' }],
};

const definition = { ...examplePlan, calendar };

/** Rounds at their turns, beside 年度の進め方 and 報告書. */
const rounds: Record<string, Round> = {
  'secretariat-round-new': { ...exampleRound, definition: { ...examplePlan, calendar: {} }, state: 'closed' },
  'secretariat-round-open': { ...exampleRound, definition },
  'secretariat-round-closed': { ...exampleRound, definition, state: 'closed', reopened: [jinken] },
  'secretariat-round-final': {
    ...exampleRound,
    definition,
    state: 'finalised',
    final: {
      day: '2024-06-18',
      errata: [
        {
          day: '2024-06-19',
          place: '№2「男女共同参画講座」の取組内容',
          was: '42人が参加した。',
          is: '延べ42人（女性24人、男性18人）が参加した。',
        },
      ],
    },
  },
};

/** A server whose round is at that turn; nothing for another scene. */
export function roundApi(name: string): MemoryApi | undefined {
  const round = rounds[name];
  if (!round) return undefined;
  const api = memoryApi(secretary, round);
  if (name === 'secretariat-round-new') return api;
  const [first, ...others] = sheetKeys(definition);
  if (first) api.store(first, { state: 'submitted' });
  for (const key of others) api.store(key, { state: 'accepted' });
  api.unfinished = [
    {
      code: 'sheetOpen',
      number: '1',
      project: '市職員の能力開発及び男女共同参画研修の実施',
      department: '職員課',
      state: 'submitted',
    },
    { code: 'gradeMissing', number: '1-(1)', indicator: '審議会等の女性委員の割合', rating: '委員評価' },
  ];
  return api;
}
