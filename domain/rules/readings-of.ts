import { readFigures } from '../figures/read-figures.ts';
import type { WrittenFigure } from '../figures/written-figure.ts';
import type { FieldId } from '../plan/plan-definition.ts';
import type { Entries } from '../sheet/entries.ts';
import { readSentences, type Sentence } from '../text/read-sentences.ts';

/** What is read of a text, each when somebody asks first. */
export interface Readings {
  text: string;
  sentences(): readonly Sentence[];
  figures(): readonly WrittenFigure[];
}

const known = new WeakMap<Entries, Map<FieldId, Readings>>();

/**
 * The readings of one entry. In a round every sheet is read for itself and held against by all others: they are kept
 * with its entries, so that each text is read once, and go with them. What is read hangs on the text alone.
 */
export function readingsOf(entries: Entries, field: FieldId): Readings {
  const text = entries[field] ?? '';
  const ofSheet = known.get(entries) ?? new Map<FieldId, Readings>();
  known.set(entries, ofSheet);
  const before = ofSheet.get(field);
  if (before?.text === text) return before;
  const readings = readingsOfText(text);
  ofSheet.set(field, readings);
  return readings;
}

export function readingsOfText(text: string): Readings {
  return { text, sentences: once(() => readSentences(text)), figures: once(() => readFigures(text)) };
}

/** Does a piece of work when its result is asked for first. */
export function once<T>(work: () => T): () => T {
  let result: { value: T } | undefined;
  return () => {
    result ??= { value: work() };
    return result.value;
  };
}
