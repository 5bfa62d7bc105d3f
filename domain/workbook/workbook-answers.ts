import type { DepartmentId, ProjectId } from '../plan/plan-definition.ts';
import type { KeptAnswer } from '../sheet/kept-answer.ts';

/** Namespace of the custom XML part in which a department's file keeps what was said to warnings. */
export const answersNamespace = 'urn:tenken:answers:1';

/** What a file keeps of one sheet. */
export interface SheetAnswers {
  project: ProjectId;
  department: DepartmentId;
  answers: KeptAnswer[];
}
