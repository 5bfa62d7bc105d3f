import { compareExact, exact } from '../grades/exact.ts';
import { foldCode } from '../grades/find-grade.ts';
import type { Entries } from '../sheet/entries.ts';
import { markedChoices } from '../text/marked-choices.ts';
import { choicesInCell } from './choices-in-cell.ts';
import { type EntryField, entryFields } from './entry-fields.ts';
import type { ChoiceOption, FieldAnswer, FieldCondition } from './field-answer.ts';
import { fieldFigure } from './field-figure.ts';
import type { PlanDefinition, Project } from './plan-definition.ts';

/** The fields that a project's sheet has: all but those for projects with other flags. */
export function fieldsOfProject(
  plan: Pick<PlanDefinition, 'form' | 'fiscalYear' | 'moment'>,
  project: Pick<Project, 'flags'>,
): EntryField[] {
  return entryFields(plan).filter((field) => isOfProject(field, project));
}

/** Whether the project has one of the flags that the field is for. */
export function isOfProject(
  { flags }: Pick<EntryField, 'flags'>,
  { flags: own = [] }: Pick<Project, 'flags'>,
): boolean {
  return flags === undefined || flags.some((one) => own.includes(one));
}

/** Whether the field is asked for, as the other fields are filled in. */
export function isAsked(
  { shownIf = [], answers }: Pick<EntryField, 'shownIf' | 'answers'>,
  entries: Entries,
): boolean {
  return shownIf.every((condition) =>
    holds(condition, entries[condition.field] ?? '', answers?.[condition.field]),
  );
}

/** Whether the field must be filled in, as the other fields are. What is not asked for is never required. */
export function isRequiredNow(
  field: Pick<EntryField, 'isRequired' | 'requiredIf' | 'shownIf' | 'answers'>,
  entries: Entries,
): boolean {
  if (!isAsked(field, entries)) return false;
  const isCalledFor =
    field.requiredIf?.every((one) => holds(one, entries[one.field] ?? '', field.answers?.[one.field])) ??
    false;
  return field.isRequired || isCalledFor;
}

function holds(condition: FieldCondition, text: string, answer: FieldAnswer | undefined): boolean {
  const { is, isNot, isFilled } = condition;
  const values = answer?.kind === 'choice' ? chosenOf(answer.options, text) : valuesOf(text);
  const isOneOf = (list: readonly string[]) => list.some((one) => values.has(foldCode(one)));
  if (isFilled !== undefined && isFilled !== values.size > 0) return false;
  if (is !== undefined && !isOneOf(is)) return false;
  if (isNot !== undefined && isOneOf(isNot)) return false;
  return liesWithin(condition, text, answer);
}

function liesWithin({ atLeast, below }: FieldCondition, text: string, answer?: FieldAnswer): boolean {
  if (atLeast === undefined && below === undefined) return true;
  const value = fieldFigure(answer ? { answer } : {}, text)?.value;
  if (!value) return false;
  const isUpToIt = atLeast === undefined || compareExact(value, exact(atLeast)) >= 0;
  return isUpToIt && (below === undefined || compareExact(value, exact(below)) < 0);
}

/** An option's own text may hold what elsewhere stands between two: 休止・廃止 is not 廃止. */
function chosenOf(options: readonly ChoiceOption[], text: string): Set<string> {
  const texts = choicesInCell(options, text).map(({ written, option }) => option ?? written);
  return new Set(texts.map(foldCode).filter((value) => value !== ''));
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
