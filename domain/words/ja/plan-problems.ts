import type { PlanProblemWords } from '../plan-problem-words.ts';

export const planProblems: PlanProblemWords = {
  idTwice: ({ id, first }) => `IDの「${id}」が ${first} と重なっています。どちらかを変えてください。`,
  numberTwice: ({ number, first }) =>
    `番号「${number}」が ${first} と重なっています。事業ごとに別の番号にしてください。`,
  departmentNameTwice: ({ name, first }) =>
    `課の名称「${name}」が ${first} と重なっています。様式の課名から一つに決められるようにしてください。`,
  labelTwice: ({ label, first }) =>
    `項目名「${label}」が ${first} と重なっています。どちらの欄の項目名か一つに決めてください。`,
  levelUnknown: ({ id }) => `階層「${id}」が levels にありません。IDを確かめてください。`,
  nodeUnknown: ({ id }) => `「${id}」が nodes にありません。IDを確かめてください。`,
  departmentUnknown: ({ id }) => `課「${id}」が departments にありません。IDを確かめてください。`,
  departmentRepeated: ({ id, first }) => `課「${id}」が ${first} にもあります。一つだけにしてください。`,
  parentMissing: () => '属する基本方針や施策などがありません。parent を加えてください。',
  parentNotAbove: ({ id }) => `「${id}」は上の階層のものではありません。上の階層のIDにしてください。`,
  parentCircle: ({ id }) => `「${id}」から上へたどると、自分に戻ります。parent を直してください。`,
  nothingToWrite: () =>
    '課が記入する欄がありません。少なくとも一つの欄の input を "written" にしてください。',
};
