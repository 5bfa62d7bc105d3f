import { type FigureGroup, readFigureGroups } from '../../figures/figure-groups.ts';
import { type PartOfWhole, readParts } from '../../figures/read-parts.ts';
import type { WrittenFigure } from '../../figures/written-figure.ts';
import type { FieldContext } from '../rule.ts';
import { oncePerObject } from './once-per-object.ts';

const known = new WeakMap<readonly WrittenFigure[], readonly FigureGroup[]>();
const partsOf = oncePerObject(readParts);

/** The figures of a text in their groups: kept with the list of its figures, which is made once for all rules. */
export function groupsOfField({
  text,
  sentences,
  figures,
}: Pick<FieldContext, 'text' | 'sentences' | 'figures'>): readonly FigureGroup[] {
  const all = figures();
  const before = known.get(all);
  if (before) return before;
  const groups = readFigureGroups(text, sentences(), all);
  known.set(all, groups);
  return groups;
}

/** What the text calls a part of what. */
export function partsOfField(context: FieldContext): readonly PartOfWhole[] {
  return partsOf(groupsOfField(context));
}
