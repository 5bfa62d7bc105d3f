import { foldCode } from '../grades/find-grade.ts';
import type { Entries } from '../sheet/entries.ts';
import { markedChoices } from '../text/marked-choices.ts';
import { type EntryField, entryFields } from './entry-fields.ts';
import type { FieldCondition } from './field-answer.ts';
import type { Field, PlanDefinition, Project } from './plan-definition.ts';

/** The fields that a project's sheet has: all but those for projects with other flags. */
export function fieldsOfProject(
  plan: Pick<PlanDefinition, 'form' | 'fiscalYear' | 'moment'>,
  project: Pick<Project, 'flags'>,
): EntryField[] {
  const flags = new Set<string>(project.flags ?? []);
  return entryFields(plan).filter(
    (field) => field.flags === undefined || field.flags.some((one) => flags.has(one)),
  );
}

/** Whether the field is asked for, as the other fields are filled in. */
export function isAsked({ shownIf = [] }: Pick<Field, 'shownIf'>, entries: Entries): boolean {
  return shownIf.every((condition) => holds(condition, entries));
}

/** Whether the field must be filled in, as the other fields are. What is not asked for is never required. */
export function isRequiredNow(
  field: Pick<Field, 'isRequired' | 'requiredIf' | 'shownIf'>,
  entries: Entries,
): boolean {
  if (!isAsked(field, entries)) return false;
  const isCalledFor = field.requiredIf?.every((one) => holds(one, entries)) ?? false;
  return field.isRequired || isCalledFor;
}

function holds({ field, is, isNot, isFilled }: FieldCondition, entries: Entries): boolean {
  const values = valuesOf(entries[field] ?? '');
  const isOneOf = (list: readonly string[]) => list.some((one) => values.has(foldCode(one)));
  if (isFilled !== undefined && isFilled !== values.size > 0) return false;
  if (is !== undefined && !isOneOf(is)) return false;
  return isNot === undefined || !isOneOf(isNot);
}

/** `Ａ`, `A：計画以上`, `A○`, `A・C`, `□A ☑C`: what stands in a cell as the values that a condition names. */
function valuesOf(text: string): Set<string> {
  const marked = markedChoices(text);
  return new Set((marked ?? [text]).flatMap(readingsOf).filter((value) => value !== ''));
}

function readingsOf(text: string): string[] {
  const pieces = text.normalize('NFKC').split(/[\s、,・;/]+/);
  const codes = pieces.flatMap((piece) => [
    piece,
    piece.split(':')[0] ?? '',
    // What follows a letter or a digit may be a mark or the grade's name.
    /^[A-Za-z]+(?![A-Za-z])|^\d+(?![\d.])/.exec(piece)?.[0] ?? '',
  ]);
  return [text, ...codes].map(foldCode);
}
