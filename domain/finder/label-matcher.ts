import type { FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { labelKeys } from './label-keys.ts';
import {
  createWordingMatcher,
  type Wording,
  type WordingMatch,
  type WordingMatcher,
} from './wording-matcher.ts';

/** What a label stands for. */
export type Role = 'number' | 'department' | 'name' | `field/${FieldId}`;

export type LabelMatch = WordingMatch<Role>;

/** What a text stands for as a label of the plan; nothing where it stands for nothing or for two things. */
export type LabelMatcher = WordingMatcher<Role>;

/** `formYear`: the round's year that the form was made for. */
export function createLabelMatcher(plan: PlanDefinition, formYear = plan.fiscalYear): LabelMatcher {
  return createWordingMatcher(wordingsOf(plan), formYear);
}

export function wordingsOf({ form }: Pick<PlanDefinition, 'form'>): Wording<Role>[] {
  const as = (role: Role, texts: readonly string[]) => texts.map((text) => ({ role, keys: labelKeys(text) }));
  return [
    ...as('number', form.number),
    ...as('department', form.departments),
    ...as('name', form.projectName),
    ...form.fields.flatMap((field) => as(`field/${field.id}`, field.label)),
  ];
}
