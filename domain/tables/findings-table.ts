import type { FieldId } from '../plan/plan-definition.ts';
import type { Finding } from '../rules/finding.ts';
import { answerTo, wordsOfFinding } from '../sheet/finding-answer.ts';
import type { SheetHead } from '../sheet/sheet-head.ts';
import { sheetKeyText } from '../sheet/sheet-key.ts';
import type { SheetState } from '../sheet/sheet-state.ts';
import { stateNow } from '../sheet/state-now.ts';
import { type FindingWords, sayFinding } from '../words/finding-words.ts';
import { cellText } from './cell-text.ts';
import { fieldNames } from './field-names.ts';
import type { TableColumn, TableContent, TableValue } from './table-content.ts';
import type { TableFacts } from './table-facts.ts';
import { tableNames } from './table-names.ts';
import { type ThingNames, thingNames } from './thing-names.ts';
import { wordedColumn } from './worded-column.ts';

export interface FindingFacts extends TableFacts {
  /** By `sheetKeyText`: what the rules notice in each sheet that was handed in; see `isHandedIn`. */
  findings: Readonly<Record<string, readonly Finding[]>>;
  sentences: FindingWords;
}

const handedIn: readonly SheetState[] = ['submitted', 'returned', 'accepted', 'finalised'];

/** What a department is still writing is nobody else's to find fault with. */
export function isHandedIn(plan: TableFacts['plan'], head: SheetHead): boolean {
  return handedIn.includes(stateNow(plan, head));
}

/**
 * 指摘一覧: one row per finding in what was handed in, with what the department said to it. A finding that is no longer
 * there keeps its row and says so.
 */
export function findingsTable(facts: FindingFacts): TableContent {
  const around: Around = { facts, names: thingNames(facts), fieldName: fieldNames(facts.plan) };
  const all = columns(facts);
  return {
    ...tableNames.findings,
    columns: all,
    rows: Object.entries(facts.findings).flatMap(([id, findings]) => {
      const head = facts.heads[id];
      return head ? rowsOf(around, head, findings) : [];
    }),
    gone: { column: standingColumn, value: facts.words.standings.gone },
  };
}

interface Around {
  facts: FindingFacts;
  names: ThingNames;
  fieldName: (field: FieldId) => string;
}

const standingColumn = 5;

function columns(facts: FindingFacts): TableColumn[] {
  const worded = (
    name: keyof FindingFacts['words']['findings'],
    rest: Omit<TableColumn, 'header' | 'otherHeaders'>,
  ) => wordedColumn(facts, ({ findings }) => findings[name], rest);
  return [
    worded('project', { width: 36, wraps: true, identifies: true }),
    worded('department', { width: 18, wraps: true, identifies: true }),
    worded('field', { width: 20, wraps: true, identifies: true }),
    worded('rule', { width: 18, wraps: true }),
    worded('severity', { width: 10 }),
    worded('standing', { width: 14 }),
    worded('sentence', { width: 60, wraps: true, identifies: true }),
    worded('quote', { width: 36, wraps: true }),
    worded('answer', { width: 40, wraps: true }),
    wordedColumn(facts, (words) => words.key, { width: 24, isKey: true }),
  ];
}

function rowsOf(around: Around, head: SheetHead, findings: readonly Finding[]): TableContent['rows'] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const word = findingWord(head, finding);
    const time = (times.get(word) ?? 0) + 1;
    times.set(word, time);
    const key = time === 1 ? word : `${word}#${time}`;
    return { key, values: [...values(around, head, finding), key] };
  });
}

/** The same as long as the words that it is about stay, wherever in the text they move to. */
function findingWord(head: SheetHead, finding: Finding): string {
  const words = wordsOfFinding(finding, head.entries[finding.field] ?? '');
  return `${sheetKeyText(head)}#${finding.field}#${finding.rule}#${markOf(JSON.stringify([words, finding.facts]))}`;
}

/** FNV-1a: short enough for a key that people see. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

function values({ facts, names, fieldName }: Around, head: SheetHead, finding: Finding): TableValue[] {
  const { words, sentences } = facts;
  const text = head.entries[finding.field] ?? '';
  const label = fieldName(finding.field);
  const quote = text.slice(finding.start, finding.end);
  const answer = answerTo(finding, text, head.answers ?? []);
  return [
    names.project(head.project),
    names.department(head.department),
    label,
    sentences[finding.rule].name,
    words.severities[finding.severity],
    words.standings[answer ? 'answered' : 'open'],
    cellText(sayFinding(sentences, finding, { label, quote })),
    cellText(quote),
    cellText(answer?.reason ?? ''),
  ];
}
