import type { PlanProblemWords } from '../plan-problem-words.ts';

export const planProblems: PlanProblemWords = {
  idTwice: ({ id, first }) => `The id “${id}” also stands at ${first}. Change one of them.`,
  numberTwice: ({ number, first }) =>
    `The number “${number}” also stands at ${first}. Give each project a number of its own.`,
  departmentNameTwice: ({ name, first }) =>
    `The name “${name}” also stands at ${first}. A form must tell by it which department is meant.`,
  labelTwice: ({ label, first }) =>
    `The label “${label}” also stands at ${first}. Let it stand for one of the two only.`,
  levelUnknown: ({ id }) => `There is no level “${id}” in levels. Check the id.`,
  nodeUnknown: ({ id }) => `There is no “${id}” in nodes. Check the id.`,
  departmentUnknown: ({ id }) => `There is no department “${id}” in departments. Check the id.`,
  departmentRepeated: ({ id, first }) => `The department “${id}” also stands at ${first}. Name it once.`,
  parentMissing: () => 'It belongs to nothing. Add a parent.',
  parentNotAbove: ({ id }) => `“${id}” is not on a level above. Name a parent on a level above.`,
  parentCircle: ({ id }) => `Upwards from “${id}” one comes back to it. Mend the parent.`,
  nothingToWrite: () => 'No field is written by departments. Set the input of at least one to "written".',
};
