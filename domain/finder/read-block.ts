import type { Area } from '#domain/grid/grid.ts';
import type { FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { type BlockBounds, chooseDirections, type Direction } from './choose-direction.ts';
import type { DraftForm } from './draft-form.ts';
import type { LabelCell } from './find-labels.ts';
import type { FoundField, FoundLabel, FoundValue } from './finder-report.ts';
import type { GridView } from './grid-view.ts';
import type { LabelBlock } from './group-labels.ts';
import type { Role } from './label-matcher.ts';
import { readValue } from './read-list.ts';
import { readPieces } from './read-pieces.ts';
import { uniteAreas } from './unite-areas.ts';
import { valuePlace } from './value-place.ts';

/** Reads a form whose labels stand at the left of their values or above them. */
export function readBlock(
  view: GridView,
  block: LabelBlock,
  bounds: BlockBounds,
  plan: PlanDefinition,
): DraftForm {
  const directions = chooseDirections(view, block.labels, bounds);
  const unreadable: DraftForm['unreadable'] = [];
  const at = (label: LabelCell) => valuePlace(view, label, { labels: block.labels, directions, bounds });
  const edge = Math.max(
    ...block.labels.map((label) => {
      const { row, column } = at(label);
      const area = view.areaAt(row, column);
      return area.column + area.columns - 1;
    }),
  );
  const find = (role: Role) => block.labels.find((label) => label.role === role);
  const value = (role: Role, what: 'number' | 'name' | 'department'): FoundValue | undefined => {
    const label = find(role);
    if (!label) return undefined;
    const place = label.isInline ? label.area : at(label);
    const found = readValue(view, place, { label: asLabel(label) }, what, unreadable);
    return label.isInline && what !== 'number' ? { ...found, text: afterColon(found.text) } : found;
  };
  const field = (id: FieldId): FoundField[] => {
    const label = find(`field/${id}`);
    if (!label) return [];
    const { unreadable: bad, ...pieces } = readPieces(view, { ...at(label), right: edge });
    if (bad) unreadable.push({ what: id, ...bad });
    return [{ field: id, label: asLabel(label), ...pieces }];
  };

  const number = value('number', 'number');
  const name = value('name', 'name');
  const department = value('department', 'department');
  const fields = plan.form.fields.flatMap(({ id }) => field(id));
  const areas = [number, name, department, ...fields].flatMap((one) =>
    one ? [one.area, one.label.area] : [],
  );
  const [first = { row: 0, column: 0, rows: 1, columns: 1 }] = areas;
  return {
    form: {
      worksheet: view.grid.worksheet,
      layout: mostly(block.labels, directions) === 'right' ? 'labelLeft' : 'labelAbove',
      area: areas.reduce(uniteAreas, first),
      ...(number ? { number } : {}),
      ...(name ? { name } : {}),
      ...(department ? { department } : {}),
      fields,
    },
    unreadable,
    twice: twiceIn(block),
  };
}

function afterColon(text: string): string {
  return text.replace(/^[^:：]*[:：]/, '').trim();
}

function asLabel({ text, area, year }: LabelCell): FoundLabel {
  return { text, area, ...(year === undefined ? {} : { year }) };
}

function mostly(labels: readonly LabelCell[], directions: Map<LabelCell, Direction>): Direction {
  const fields = labels.filter(({ role }) => role.startsWith('field/'));
  const right = fields.filter((label) => directions.get(label) === 'right').length;
  return right * 2 >= fields.length ? 'right' : 'below';
}

/** A label again inside the form or right below it; after a gap it is a legend's. */
function twiceIn({ labels, again }: LabelBlock): DraftForm['twice'] {
  const last = Math.max(...labels.map(({ area }) => area.row + area.rows));
  return labels.flatMap(({ role, area, year }) => {
    const others = again
      .filter((one) => one.role === role && one.year === year && one.area.row <= last)
      .map((one): Area => one.area);
    return others.length > 0 && role.startsWith('field/')
      ? [{ field: role.slice('field/'.length) as FieldId, area, others }]
      : [];
  });
}
