import type { WrittenFigure } from '../../figures/written-figure.ts';
import type { Indicator, Part } from '../../plan/indicator.ts';
import type { DepartmentId } from '../../plan/plan-definition.ts';
import type { FieldContext, SheetContext } from '../rule.ts';
import { indicatorsOfSheet } from './find-named-indicator.ts';
import type { LabelledQuantity } from './labelled-quantities.ts';
import { meansPart, namesOfParts, type PartNames } from './means-part.ts';
import { ownerOf } from './owner-of.ts';
import { linesOfField, quantitiesOfField } from './quantities-of-field.ts';
import { takingPart } from './taking-part.ts';
import { textFields } from './text-fields.ts';

/** A figure outside of indicators' lines that can be nothing but the result of one: フォーラムの参加者数は88人. */
export interface FigureOfIndicator {
  figure: WrittenFigure;
  field: FieldContext;
  indicator: Indicator;
  part: Part;
  /** By its full name, not only as 参加者数 in the sheet of its project. */
  isNamed: boolean;
  department: DepartmentId | undefined;
}

export function figuresOfIndicators(context: SheetContext): FigureOfIndicator[] {
  const names = namesOfParts(indicatorsOfSheet(context), context.project);
  if (names.length === 0) return [];
  return textFields(context).flatMap((field) => {
    const ownerAt = ownerOf(field.text, context);
    const lines = linesOfField(field);
    const isInLine = (place: number) => lines.some(({ start, end }) => start <= place && place < end);
    const quantities = [...quantitiesOfField(field), ...takingPart(field, context)];
    return quantities
      .filter(({ figure }) => !isInLine(figure.start))
      .flatMap((quantity): FigureOfIndicator[] => {
        const { figure } = quantity;
        const meant = meaning(quantity, names);
        return meant ? [{ figure, field, ...meant, department: ownerAt(figure.start) }] : [];
      });
  });
}

type Meaning = Pick<FigureOfIndicator, 'indicator' | 'part' | 'isNamed'>;

/** Nothing where it may be more than one. */
function meaning(quantity: LabelledQuantity, names: readonly PartNames[]): Meaning | undefined {
  const [meant, ...others] = names.flatMap((one): Meaning[] => {
    const means = meansPart(quantity, one);
    const { indicator, part } = one;
    return means === undefined ? [] : [{ indicator, part, isNamed: means === 'full' }];
  });
  return others.length === 0 ? meant : undefined;
}
