/** What the rules of this folder tell besides the place. */
export interface NameFacts {
  'department-heading': DepartmentHeading;
  'missing-section': MissingSection;
  'former-department': FormerDepartment;
  'project-name': ProjectName;
  /** `word` as the municipality writes it; `note` says why, or nothing. */
  'own-dictionary': { word: string; note: string };
  /** `wanted` as the sheet writes it more often. */
  'two-spellings': { wanted: string };
}

/** `departments` are the project's own, as the plan names them, joined by `、`. */
export type DepartmentHeading =
  | { kind: 'otherDepartment'; departments: string }
  | { kind: 'unknown'; departments: string }
  | { kind: 'similar'; name: string }
  | { kind: 'formerName'; name: string; until: number };

/** `departments` are joined by `、`, as the plan names them. */
export type MissingSection =
  | { kind: 'missing'; departments: string }
  | { kind: 'doubled'; name: string }
  /** In the plan's order. */
  | { kind: 'order'; departments: string };

/** `name` is the department's of the round's year. */
export type FormerDepartment =
  | { kind: 'former'; name: string; until: number }
  | { kind: 'otherName'; name: string }
  | { kind: 'misspelt'; name: string };

/** `name` is the plan's. */
export type ProjectName =
  | { kind: 'project'; number: string; name: string }
  | { kind: 'plan'; name: string }
  | { kind: 'node'; name: string };
