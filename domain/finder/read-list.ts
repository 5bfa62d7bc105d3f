import type { Area } from '#domain/grid/grid.ts';
import type { EntryField } from '#domain/plan/entry-fields.ts';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import { compactText } from '#domain/text/compact-text.ts';
import type { DraftForm } from './draft-form.ts';
import type { List } from './find-lists.ts';
import type { FoundField, FoundValue } from './finder-report.ts';
import type { GridView } from './grid-view.ts';
import type { LabelMatcher, Role } from './label-matcher.ts';
import type { HeaderColumn } from './list-header.ts';
import type { PlanNames } from './plan-names.ts';
import { compactNumber } from './project-number.ts';
import { readPieces } from './read-pieces.ts';
import { isUnreadable, readableText } from './unreadable.ts';

type ListRow = { top: number; bottom: number };

/** The forms of a list: one per row, or per group of rows that one № covers. */
export function readList(
  view: GridView,
  list: List,
  fields: readonly EntryField[],
  names: PlanNames,
  matcher: LabelMatcher,
): DraftForm[] {
  return groupRows(view, list)
    .filter((row) => isForm(view, list, row, names, matcher))
    .map((row) => readRow(view, list, row, fields));
}

function groupRows(view: GridView, list: List): ListRow[] {
  const identity = list.columns.get('number') ?? list.columns.get('name');
  if (!identity) return [];
  const groups: ListRow[] = [];
  let row = list.header.bottom + 1;
  for (const { row: used } of view.rows) {
    if (used < row || used > list.bottom) continue;
    const area = view.areaAt(used, identity.column);
    const whole = {
      top: area.row < row ? used : area.row,
      bottom: Math.min(area.row + area.rows - 1, list.bottom),
    };
    const isContinued = groups.length > 0 && continues(view, list, whole, groups.at(-1));
    if (isContinued) groups.push({ top: groups.pop()?.top ?? whole.top, bottom: whole.bottom });
    else groups.push(...splitByDepartment(view, list, whole));
    row = whole.bottom + 1;
  }
  return groups;
}

/** Two departments under one № write one below the other. */
function splitByDepartment(view: GridView, list: List, row: ListRow): ListRow[] {
  const department = list.columns.get('department');
  if (!department || row.bottom === row.top) return [row];
  const parts: ListRow[] = [];
  for (let at = row.top; at <= row.bottom; at += 1) {
    const area = view.areaAt(at, department.column);
    const last = parts.at(-1);
    if (last && (area.row < at || view.textAt(at, department.column) === '')) last.bottom = at;
    else parts.push({ top: at, bottom: at });
  }
  return parts;
}

/** Text that goes on in the next row, with nothing to say that it is another project's. */
function continues(view: GridView, list: List, row: ListRow, before: ListRow | undefined): boolean {
  if (!before || before.bottom + 1 !== row.top) return false;
  const stands = (role: Role) => {
    const column = list.columns.get(role);
    if (!column) return false;
    const area = view.areaAt(row.top, column.column);
    return area.row === row.top && view.textAt(row.top, column.column) !== '';
  };
  const columns = new Set([...list.columns.values()].map(({ column }) => column));
  const isOnlyFields = view
    .cellsIn(row.top)
    .every((cell) => columns.has(cell.column) || cell.column > Math.max(...columns));
  return isOnlyFields && !stands('number') && !stands('name') && !stands('department');
}

function isForm(view: GridView, list: List, row: ListRow, names: PlanNames, matcher: LabelMatcher): boolean {
  const text = (role: Role) => {
    const column = list.columns.get(role);
    return column ? view.textAt(row.top, column.column) : '';
  };
  const number = text('number');
  const fields = [...list.columns.keys()].filter((role) => role.startsWith('field/')).map(text);
  const hasText = fields.some((one) => one.trim() !== '');
  const isKnown = names.byNumber(number) !== undefined || names.byName(text('name')) !== undefined;
  const all = [number, text('name'), text('department'), ...fields].filter((one) => one.trim() !== '');
  if (isEnumeration(all) || spansColumns(view, list, row) || isRepeatedHeader(all, matcher)) return false;
  if (isExample(number) || isExample(text('name'))) return false;
  if (isKnown) return true;
  if (isTotal(view, list, row, names)) return false;
  if (hasText) return true;
  return number !== '' && text('name') !== '' && /\d/.test(compactNumber(number));
}

/** A row that numbers the columns: (1), ②, ア. */
function isEnumeration(texts: string[]): boolean {
  return (
    texts.length >= 3 && texts.every((text) => /^\(?(?:\d{1,2}|[a-zア-ン])[).]?$/.test(compactText(text)))
  );
}

/** A heading between the rows, merged over the columns that would identify a project. */
function spansColumns(view: GridView, list: List, row: ListRow): boolean {
  const number = list.columns.get('number');
  const name = list.columns.get('name');
  if (!number || !name) return false;
  const area = view.areaAt(row.top, number.column);
  return area.columns > 1 && name.column >= area.column && name.column < area.column + area.columns;
}

function isRepeatedHeader(texts: string[], matcher: LabelMatcher): boolean {
  return texts.length >= 3 && texts.filter((text) => matcher(text)).length >= 3;
}

function isExample(text: string): boolean {
  return /^[([【<]?(?:記入|記載|入力|作成)?例[)\]】>]?\d*$/.test(compactText(text));
}

/** 小計, 合計, 青少年課 計: in any cell left of the texts. */
function isTotal(view: GridView, list: List, row: ListRow, names: PlanNames): boolean {
  const fields = [...list.columns]
    .filter(([role]) => role.startsWith('field/'))
    .map(([, { column }]) => column);
  const isTotalText = (text: string) => {
    const compact = compactText(text);
    if (/(?:小計|合計|総計|累計|集計)(?:\(.*\))?$|^(?:計|件数|事業数)$|^total$/.test(compact)) return true;
    return (
      /[\s　]計$/.test(text.trim()) ||
      (compact.endsWith('計') && names.departments(compact.slice(0, -1)).found.length > 0)
    );
  };
  return view
    .cellsIn(row.top)
    .some((cell) => !fields.includes(cell.column) && cell.text.length <= 40 && isTotalText(cell.text));
}

function readRow(view: GridView, list: List, row: ListRow, fields: readonly EntryField[]): DraftForm {
  const columns = [...list.columns.values()];
  const unreadable: DraftForm['unreadable'] = [];
  const value = (role: Role, what: 'number' | 'name' | 'department'): FoundValue | undefined => {
    const column = list.columns.get(role);
    return column && readValue(view, { row: row.top, column: column.column }, column, what, unreadable);
  };
  const number = value('number', 'number');
  const name = value('name', 'name');
  const department = value('department', 'department');
  const found = fields.flatMap(({ id }) => {
    const column = list.columns.get(`field/${id}`);
    return column ? [readField(view, row, column, id, unreadable)] : [];
  });
  const left = Math.min(...columns.map(({ column }) => column));
  const right = Math.max(...columns.map(({ column }) => column));
  return {
    form: {
      worksheet: view.grid.worksheet,
      layout: 'list',
      area: { row: row.top, column: left, rows: row.bottom - row.top + 1, columns: right - left + 1 },
      ...(number ? { number } : {}),
      ...(name ? { name } : {}),
      ...(department ? { department } : {}),
      fields: found,
    },
    unreadable,
    twice: list.twice.flatMap((column) => twiceOf(list, column)),
  };
}

function readField(
  view: GridView,
  row: ListRow,
  { column, label }: HeaderColumn,
  field: FieldId,
  unreadable: DraftForm['unreadable'],
): FoundField {
  const { row: top } = view.areaAt(row.top, column);
  const span = { row: top, column, bottom: row.bottom, isBounded: true, right: column };
  const { unreadable: bad, ...pieces } = readPieces(view, span);
  if (bad) unreadable.push({ what: field, ...bad });
  return { field, label, ...pieces };
}

export function readValue(
  view: GridView,
  at: Pick<Area, 'row' | 'column'>,
  { label }: Pick<HeaderColumn, 'label'>,
  what: 'number' | 'name' | 'department',
  unreadable: DraftForm['unreadable'],
): FoundValue {
  const area = view.areaAt(at.row, at.column);
  const cell = view.cellAt(area.row, area.column);
  if (cell && isUnreadable(cell)) unreadable.push({ what, area, text: cell.text });
  return {
    text: readableText(cell),
    area,
    label,
    ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
  };
}

function twiceOf(list: List, column: HeaderColumn): DraftForm['twice'] {
  const field = column.role.startsWith('field/')
    ? (column.role.slice('field/'.length) as FieldId)
    : undefined;
  const first = list.columns.get(column.role);
  return field && first ? [{ field, area: first.label.area, others: [column.label.area] }] : [];
}
