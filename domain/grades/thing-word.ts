import { parseId } from '../plan/parse-id.ts';
import type { Rated } from './rating.ts';

/**
 * A thing as addresses and keys name it: an indicator by its id alone, others behind their kind: `i1`, `node:n1`,
 * `project:p1`, `sheet:p1:kiki`, `plan:`. No id has a colon.
 */
export function thingWord(of: Rated): string {
  switch (of.things) {
    case 'indicator':
      return of.indicator;
    case 'node':
      return `node:${of.node}`;
    case 'project':
      return `project:${of.project}`;
    case 'sheet':
      return `sheet:${of.project}:${of.department}`;
    case 'plan':
      return 'plan:';
  }
}

/** Nothing where the word can name no thing; whether the plan has it is not asked. */
export function parseThingWord(word: string): Rated | undefined {
  const [kind, first, second, ...more] = word.split(':');
  if (more.length > 0 || kind === undefined) return undefined;
  if (first === undefined) return indicatorOf(kind);
  if (kind === 'sheet') return sheetOf(first, second);
  if (second !== undefined) return undefined;
  if (kind === 'plan') return first === '' ? { things: 'plan' } : undefined;
  const node = kind === 'node' ? parseId('node', first) : undefined;
  if (node !== undefined) return { things: 'node', node };
  const project = kind === 'project' ? parseId('project', first) : undefined;
  return project === undefined ? undefined : { things: 'project', project };
}

function indicatorOf(word: string): Rated | undefined {
  const indicator = parseId('indicator', word);
  return indicator === undefined ? undefined : { things: 'indicator', indicator };
}

function sheetOf(first: string, second: string | undefined): Rated | undefined {
  const project = parseId('project', first);
  const department = second === undefined ? undefined : parseId('department', second);
  if (project === undefined || department === undefined) return undefined;
  return { things: 'sheet', project, department };
}
