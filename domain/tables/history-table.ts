import type { AuditRecord } from '../audit/audit-record.ts';
import { timeInJapan } from '../dates/time-in-japan.ts';
import { parseThingWord } from '../grades/thing-word.ts';
import { cellText } from './cell-text.ts';
import type { TableColumn, TableContent, TableValue } from './table-content.ts';
import type { TableFacts } from './table-facts.ts';
import { tableNames } from './table-names.ts';
import { type ThingNames, thingNames } from './thing-names.ts';
import { wordedColumn } from './worded-column.ts';

export interface HistoryFacts extends TableFacts {
  /** Those that are not in the table yet, in any order. */
  records: readonly AuditRecord[];
}

/** 変更履歴: one row per deed, the oldest first, so that what is new is appended. */
export function historyTable(facts: HistoryFacts): TableContent {
  const names = thingNames(facts);
  return {
    ...tableNames.history,
    columns: columns(facts),
    rows: facts.records
      .toSorted((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
      .map((record) => ({ key: record.id, values: [...values(facts, names, record), record.id] })),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function columns(facts: HistoryFacts): TableColumn[] {
  const worded = (
    name: keyof HistoryFacts['words']['history'],
    rest: Omit<TableColumn, 'header' | 'otherHeaders'>,
  ) => wordedColumn(facts, ({ history }) => history[name], rest);
  return [
    worded('at', { width: 18, identifies: true }),
    worded('by', { width: 16, wraps: true, identifies: true }),
    worded('deed', { width: 20, identifies: true }),
    wordedColumn(facts, ({ things }) => things.kind, { width: 12 }),
    wordedColumn(facts, ({ things }) => things.name, { width: 44, wraps: true, identifies: true }),
    worded('request', { width: 18, wraps: true }),
    worded('department', { width: 18, wraps: true }),
    worded('revision', { width: 6, identifies: true }),
    wordedColumn(facts, (words) => words.key, { width: 16, isKey: true }),
  ];
}

function values({ plan, words }: HistoryFacts, names: ThingNames, record: AuditRecord): TableValue[] {
  const { kind, name } = thingOf(names, record);
  const requests = [...(plan.ratings ?? []), ...(plan.opinions ?? [])];
  const request = 'request' in record ? record.request : undefined;
  const asked = requests.find(({ id }) => id === request)?.name ?? request ?? '';
  return [
    timeInJapan(record.at),
    cellText(writerOf(words, record)),
    words.deeds[record.action],
    kind,
    name,
    asked,
    'department' in record ? names.department(record.department) : '',
    record.revision,
  ];
}

/** Whoever brought in another's texts, with whose they were. */
function writerOf(words: HistoryFacts['words'], record: AuditRecord): string {
  const other = 'onBehalfOf' in record ? record.onBehalfOf : undefined;
  return other ? `${record.by}\n${words.onBehalfOf(other.name)}` : record.by;
}

/** What the plan does not know any more is named as the record names it. */
function thingOf(names: ThingNames, record: AuditRecord): { kind: string; name: string } {
  if ('project' in record) {
    const { kind } = names.thing({ things: 'sheet', project: record.project, department: record.department });
    return { kind, name: names.project(record.project) };
  }
  if ('indicator' in record) return names.thing({ things: 'indicator', indicator: record.indicator });
  const of = parseThingWord(record.thing);
  return of ? names.thing(of) : { kind: '', name: record.thing };
}
