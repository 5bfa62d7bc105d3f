import { readDateTokens } from './date-tokens.ts';
import { foldWidth } from './fold-width.ts';
import type { YearWriting } from './written-year.ts';

export type EraYearWriting = YearWriting & Required<Pick<YearWriting, 'era'>>;

/** Every year of a text that is written with an era, whether or not the era had it. */
export function readEraYears(text: string): EraYearWriting[] {
  return readDateTokens(foldWidth(text)).flatMap((token) =>
    token.kind === 'date' || token.kind === 'year'
      ? (token.year?.writings ?? []).flatMap((one) => (one.era ? [{ ...one, era: one.era }] : []))
      : [],
  );
}
