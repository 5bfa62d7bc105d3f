/**
 * What does not hold together in a definition whose shape is right: facts, never a sentence. `place` says where as one
 * would look for it in the file, `projects[3].departments[0]`; `first` is the other place, where there is one.
 */
export type PlanProblem =
  | { code: 'idTwice'; place: string; id: string; first: string }
  | { code: 'numberTwice'; place: string; number: string; first: string }
  | { code: 'departmentNameTwice'; place: string; name: string; first: string }
  | { code: 'labelTwice'; place: string; label: string; first: string }
  | { code: 'levelUnknown'; place: string; id: string }
  | { code: 'nodeUnknown'; place: string; id: string }
  | { code: 'departmentUnknown'; place: string; id: string }
  | { code: 'departmentRepeated'; place: string; id: string; first: string }
  | { code: 'parentMissing'; place: string }
  /** The parent stands on the same level or below. */
  | { code: 'parentNotAbove'; place: string; id: string }
  /** Following the parents leads back to the node. */
  | { code: 'parentCircle'; place: string; id: string }
  | { code: 'nothingToWrite'; place: string };

export type PlanProblemCode = PlanProblem['code'];
