import type { MakeCharts } from '#addin/state/secretariat/charts/create-charts.ts';
import type { PaneLanguage } from '../../pane-language.ts';

/** The charts with their words in the language of the pane; what draws them up comes when somebody asks for it. */
export function makeCharts({ language }: Pick<PaneLanguage, 'language'>): MakeCharts {
  return async ({ round, heads }, actuals, instant) => {
    const [{ chartSheet }, { charts: words }] = await Promise.all([
      import('#domain/charts/chart-sheet.ts'),
      language === 'ja' ? import('#domain/words/ja/charts.ts') : import('#domain/words/en/charts.ts'),
    ]);
    return chartSheet({ plan: round.definition, heads, actuals, words, instant });
  };
}
