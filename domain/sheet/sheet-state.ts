/** 未着手 · 入力中 · 提出済 · 差戻し · 確認済 · 確定 */
export const sheetStates = [
  'notStarted',
  'inProgress',
  'submitted',
  'returned',
  'accepted',
  'finalised',
] as const;
export type SheetState = (typeof sheetStates)[number];
