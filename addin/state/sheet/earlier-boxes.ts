import type { EntryField } from '#domain/plan/entry-fields.ts';
import type { Moment } from '#domain/plan/plan-definition.ts';
import type { EarlierView } from './earlier-view.ts';
import { type FormPart, formParts } from './form-parts.ts';

/** What was written at one earlier moment, as it stands together in the form. */
export interface EarlierBox {
  kind: 'earlier';
  moment: Moment;
  parts: FormPart<EarlierView>[];
}

/** The parts of the form in its order; what is of the same earlier moment and stands together is one of them. */
export function withEarlierBoxes<V extends { kind: string; field: EntryField }>(
  views: readonly (V | EarlierView)[],
): (FormPart<V> | EarlierBox)[] {
  const parts: (FormPart<V> | EarlierBox)[] = [];
  let own: V[] = [];
  let earlier: EarlierView[] = [];
  const close = () => {
    const [first] = earlier;
    parts.push(...formParts(own));
    if (first) parts.push({ kind: 'earlier', moment: first.moment, parts: formParts(earlier) });
    own = [];
    earlier = [];
  };
  for (const view of views) {
    const moment = isEarlier(view) ? view.moment.id : undefined;
    const before = own.length > 0 ? undefined : earlier[0]?.moment.id;
    if (moment !== before) close();
    if (isEarlier(view)) earlier.push(view);
    else own.push(view);
  }
  close();
  return parts;
}

function isEarlier<V extends { kind: string }>(view: V | EarlierView): view is EarlierView {
  return view.kind === 'earlier';
}

/** Names a part among those of its form. */
export function partKey(part: FormPart<{ field: EntryField }> | EarlierBox): string {
  if (part.kind === 'field') return part.view.field.id;
  if (part.kind === 'table') return part.table.id;
  const [first] = part.parts;
  return `earlier-${first ? partKey(first) : ''}`;
}
