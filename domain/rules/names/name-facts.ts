/** What the rules of this folder tell besides the place. */
export interface NameFacts {
  'department-heading': DepartmentHeading;
  'missing-section': Record<never, never>;
  'former-department': Record<never, never>;
  'project-name': Record<never, never>;
  'own-dictionary': Record<never, never>;
  'two-spellings': Record<never, never>;
}

/** `departments` are the project's own, as the plan names them, joined by `、`. */
export type DepartmentHeading =
  | { kind: 'otherDepartment'; departments: string }
  | { kind: 'unknown'; departments: string }
  | { kind: 'similar'; name: string }
  | { kind: 'formerName'; name: string; until: number };
