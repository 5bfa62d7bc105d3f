import type { Area } from '#domain/grid/grid.ts';
import type { EntryField } from '#domain/plan/entry-fields.ts';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import { type BlockBounds, chooseDirections, type Direction } from './choose-direction.ts';
import type { DraftForm } from './draft-form.ts';
import type { LabelCell } from './find-labels.ts';
import type { FoundTable } from './find-year-tables.ts';
import type { FoundField, FoundLabel, FoundValue } from './finder-report.ts';
import type { GridView } from './grid-view.ts';
import type { LabelBlock } from './group-labels.ts';
import type { Role } from './label-matcher.ts';
import { readValue } from './read-list.ts';
import { readPieces, type ValueSpan } from './read-pieces.ts';
import { uniteAreas } from './unite-areas.ts';
import { valuePlace } from './value-place.ts';

/** What of a worksheet is one form. */
export interface FormBlock {
  block: LabelBlock;
  tables: readonly FoundTable[];
  bounds: BlockBounds;
}

/** Reads a form whose labels stand at the left of their values or above them, its tables of years among them. */
export function readBlock(
  view: GridView,
  { block, tables, bounds }: FormBlock,
  fields: readonly EntryField[],
): DraftForm {
  const known = new Set<Role>(tables.map(({ table }) => `field/${table.id}` as const));
  const labels = block.labels.filter(({ role }) => !known.has(role));
  const directions = chooseDirections(view, labels, bounds);
  const unreadable: DraftForm['unreadable'] = [];
  const places = [...block.labels, ...tables];
  const at = (label: LabelCell) => valuePlace(view, label, { labels: places, directions, bounds });
  const edge = Math.max(
    ...labels.map((label) => {
      const { row, column } = at(label);
      const area = view.areaAt(row, column);
      return area.column + area.columns - 1;
    }),
  );
  const find = (role: Role) => labels.find((label) => label.role === role);
  const value = (role: Role, what: 'number' | 'name' | 'department'): FoundValue | undefined => {
    const label = find(role);
    if (!label) return undefined;
    const place = label.isInline ? label.area : at(label);
    const found = readValue(view, place, { label: asLabel(label) }, what, unreadable);
    return label.isInline && what !== 'number' ? { ...found, text: afterColon(found.text) } : found;
  };
  const piecesOf = (id: FieldId, label: FoundLabel, span: ValueSpan): FoundField => {
    const { unreadable: bad, ...pieces } = readPieces(view, span);
    if (bad) unreadable.push({ what: id, ...bad });
    return { field: id, label, ...pieces };
  };
  const field = ({ id }: EntryField): FoundField[] => {
    const cell = tables.flatMap(({ cells }) => cells).find((one) => one.field === id);
    if (cell) return [piecesOf(id, cell.label, cell.span)];
    const label = find(`field/${id}`);
    return label ? [piecesOf(id, asLabel(label), { ...at(label), right: edge })] : [];
  };

  const number = value('number', 'number');
  const name = value('name', 'name');
  const department = value('department', 'department');
  const found = fields.flatMap(field);
  const areas = [number, name, department, ...found].flatMap((one) =>
    one ? [one.area, one.label.area] : [],
  );
  const [first = { row: 0, column: 0, rows: 1, columns: 1 }] = areas;
  return {
    form: {
      worksheet: view.grid.worksheet,
      layout: mostly(labels, directions) === 'right' ? 'labelLeft' : 'labelAbove',
      area: [...areas, ...tables.map(({ area }) => area)].reduce(uniteAreas, first),
      ...(number ? { number } : {}),
      ...(name ? { name } : {}),
      ...(department ? { department } : {}),
      fields: found,
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
