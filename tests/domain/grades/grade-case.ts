import { suggestGrade } from '#domain/grades/suggest-grade.ts';
import type { Suggestion } from '#domain/grades/suggestion.ts';
import type { WrittenActual } from '#domain/indicators/actuals-file.ts';
import { resolveActuals } from '#domain/indicators/resolve-actuals.ts';
import { grades as en } from '#domain/words/en/grades.ts';
import { saySuggestion } from '#domain/words/grade-words.ts';
import { grades as ja } from '#domain/words/ja/grades.ts';
import { planWith } from './plan-with.ts';

export interface GradeCase {
  /** Of one part; more parts are written into `parts`. */
  part?: Record<string, unknown>;
  parts?: Record<string, unknown>[];
  indicator?: Record<string, unknown>;
  rules?: Record<string, unknown>[];
  scale?: Record<string, unknown>;
  combine?: Record<string, unknown>;
  cannotSay?: Record<string, unknown>;
  plan?: Record<string, unknown>;
  /** The round's, or `[year, raw]`. */
  actuals?: (string | [number, string] | Omit<WrittenActual, 'indicator'>)[];
  year?: number;
}

export const abc = [
  { grade: 'A', when: [{ against: 'target', is: 'met' }] },
  { grade: 'B', when: [{ against: 'baseline', is: 'notWorse' }] },
  { grade: 'C', when: [] },
];

/** One indicator, graded; `target('350人')` and the like say what is wanted. */
export function suggest(one: GradeCase): Suggestion & { said: string[]; why?: string; english: string[] } {
  const year = one.year ?? 2023;
  const parts = one.parts ?? [one.part ?? {}];
  const plan = planWith({
    scales: [
      {
        id: 'abc',
        name: '評価',
        order: 'bestFirst',
        grades: [
          { code: 'A', name: '達成' },
          { code: 'B', name: '維持' },
          { code: 'C', name: '低下' },
          { code: '−', name: '評価困難', isUnrated: true },
        ],
        rules: {
          rules: one.rules ?? abc,
          combine: one.combine ?? { how: 'worst' },
          ...(one.cannotSay ? { cannotSay: one.cannotSay } : {}),
        },
        ...one.scale,
      },
    ],
    indicators: [
      {
        id: 'i1',
        number: '1-(1)',
        name: '参加者数',
        node: 'm1',
        departments: ['a', 'b'],
        scale: 'abc',
        parts: parts.map((part, index) => ({ id: `p${index + 1}`, period: 'state', targets: [], ...part })),
        ...one.indicator,
      },
    ],
    ...one.plan,
  });
  const written = (one.actuals ?? []).map((actual): WrittenActual => {
    if (typeof actual === 'string') return { indicator: '1-(1)', raw: actual };
    if (Array.isArray(actual)) return { indicator: '1-(1)', fiscalYear: actual[0], raw: actual[1] };
    return { indicator: '1-(1)', ...actual };
  });
  const { actuals } = resolveActuals({ schema: 1, plan: 'plan', fiscalYear: year, actuals: written }, plan);
  const [indicator] = plan.indicators ?? [];
  if (!indicator) throw new Error('no indicator');
  const suggestion = suggestGrade({ plan, indicator, fiscalYear: year, actuals });
  const { reasons, cannotSay: why } = saySuggestion(ja, suggestion, plan);
  const { reasons: english, cannotSay: whyInEnglish } = saySuggestion(en, suggestion, plan);
  const broken = [...reasons, why, ...english, whyInEnglish].filter((one) =>
    /undefined|NaN|\[object/.test(one ?? ''),
  );
  if (broken.length > 0) throw new Error(broken.join('\n'));
  return {
    ...suggestion,
    said: reasons,
    english,
    ...(why === undefined ? {} : { why }),
  };
}

export function atLeast(value: number, more: Record<string, unknown> = {}) {
  return { raw: `${value}人`, value, unit: '人', aim: 'atLeast', ...more };
}

export function atMost(value: number, more: Record<string, unknown> = {}) {
  return { ...atLeast(value, more), aim: 'atMost', ...more };
}

export function baseline(value: number, more: Record<string, unknown> = {}) {
  return { raw: `${value}人`, value, unit: '人', asOf: '2020年度', fiscalYear: 2020, ...more };
}
