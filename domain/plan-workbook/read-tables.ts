import type { Grid } from '../grid/grid.ts';
import { compactText } from '../text/compact-text.ts';
import { allTables } from './all-tables.ts';
import { addCells, type EntryLists, itemsAt } from './entry-lists.ts';
import { type FoundTable, findTable } from './find-table.ts';
import { getAt, isObject, type JsonObject, objectAt } from './json.ts';
import { createLookup } from './lookup.ts';
import { createNotedPlaces, type NotedPlaces } from './noted-places.ts';
import { readRows } from './read-rows.ts';
import { fillBlanks, type Reading, readValues } from './read-values.ts';
import type { CellPlace, WorkbookProblem } from './workbook-problem.ts';

export interface ReadTables {
  /** A definition of whatever worth: the parser judges it. */
  content: JsonObject;
  places: NotedPlaces;
  problems: WorkbookProblem[];
  /** Ids that were given to rows without one. */
  newIds: { id: string; place: CellPlace }[];
}

/** Reads a workbook's tables back into a definition. Never throws, whatever stands in the cells. */
export function readTables(grids: readonly Grid[]): ReadTables {
  const problems: WorkbookProblem[] = [];
  const places = createNotedPlaces();
  const reading: Reading = {
    places,
    tell: (place, fault) => problems.push({ ...fault, place }),
  };
  const tables = findTables(grids, problems);
  for (const { spec, head } of tables) {
    for (const { path } of spec.lists) if (!path.includes('[]')) places.note('', path, head);
  }
  const content: JsonObject = {};
  const lists: EntryLists = new Map();
  const { drafts, newIds } = readRows(content, tables, lists, reading);
  addCells(lists);
  const lookup = createLookup(lists);
  for (const draft of drafts) {
    readValues(draft, 'references', lookup, reading);
    fillBlanks(draft);
  }
  addWhatMayBeEmpty(content);
  return { content, places, problems, newIds };
}

function findTables(grids: readonly Grid[], problems: WorkbookProblem[]): FoundTable[] {
  const found = allTables.map((spec) => {
    const grid = grids.find(({ worksheet }) => compactText(worksheet) === compactText(spec.worksheet));
    return { spec, grid, table: grid && findTable(grid, spec) };
  });
  const tables = found.flatMap(({ table }) => table ?? []);
  if (tables.length === 0) {
    problems.push({ code: 'notADefinition' });
    return [];
  }
  for (const { spec, grid, table } of found) {
    if (!table)
      problems.push({ code: grid ? 'tableMissing' : 'worksheetMissing', worksheet: spec.worksheet });
    else problems.push(...table.problems);
  }
  return tables;
}

/** Lists that a definition always has, and of which a worksheet may have no row. */
function addWhatMayBeEmpty(content: JsonObject): void {
  content.schema = 1;
  for (const list of ['levels', 'nodes', 'departments', 'projects']) content[list] ??= [];
  for (const object of ['municipality', 'form', 'calendar']) objectAt(content, object);
  objectAt(content, 'form').fields ??= [];
  for (const indicator of itemsAt(content, 'indicators')) {
    for (const part of itemsAt(indicator, 'parts')) part.targets ??= [];
  }
  for (const scale of itemsAt(content, 'scales')) {
    const rules = getAt(scale, 'rules');
    if (isObject(rules)) rules.rules ??= [];
  }
}
